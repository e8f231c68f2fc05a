package id.naungan.casework.chain;

import id.naungan.casework.step.Signer;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed, as what, how and when; the digest is that of everything that was signed. */
public record Signature(
        UUID id,
        Signer signer,
        String name,
        @Nullable String relation,
        @Nullable UUID accountId,
        How how,
        @Nullable String note,
        String digest,
        OffsetDateTime signedAt) {

    /** How somebody signs. Who cannot (a baby) is written down; who refuses has not signed. */
    public enum How {
        ELEKTRONIK,
        BASAH,
        CAP_JEMPOL,
        LISAN,
        TIDAK_MAMPU,
        MENOLAK
    }

    /** Whether the form may go on with this one. */
    public boolean counts() {
        return how != How.MENOLAK;
    }
}
