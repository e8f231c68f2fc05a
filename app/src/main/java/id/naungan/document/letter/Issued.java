package id.naungan.document.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that was issued: it keeps its number and its bytes for ever, also when it is revoked. */
public record Issued(
        UUID id,
        String kind,
        String number,
        UUID sourceId,
        int sourceVersion,
        Instant issuedAt,
        String issuedByName,
        String checkCode,
        @Nullable Instant revokedAt) {

    /** Where its PDF is opened. */
    public String href() {
        return "/surat/" + id;
    }
}
