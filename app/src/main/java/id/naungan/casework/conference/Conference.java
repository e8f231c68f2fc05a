package id.naungan.casework.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting of a home about its clients. */
public record Conference(
        UUID id,
        UUID institution,
        String district,
        LocalDate on,
        @Nullable String place,
        UUID chair,
        String chairName,
        Status status,
        @Nullable LocalDate nextOn,
        @Nullable String notes,
        @Nullable Instant signedAt) {

    public String href() {
        return "/pembahasan/" + id;
    }

    public boolean draft() {
        return status == Status.DRAF;
    }
}
