package id.naungan.partner.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agreement of a home. */
public record Agreement(
        UUID id,
        int version,
        String partner,
        String scope,
        @Nullable String number,
        LocalDate signedOn,
        @Nullable LocalDate until,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable UUID fileId,
        @Nullable LocalDate endedOn) {

    /** How it stands. */
    public enum Standing {
        BERLAKU,
        HAMPIR_HABIS,
        HABIS,
        DIAKHIRI;

        public String tone() {
            return switch (this) {
                case BERLAKU -> "good";
                case HAMPIR_HABIS -> "warn";
                case HABIS -> "bad";
                case DIAKHIRI -> "";
            };
        }
    }

    /** Pure: `months` before its last day it counts as about to end. */
    public Standing standing(LocalDate today, int months) {
        if (endedOn != null) return Standing.DIAKHIRI;
        if (until == null || until.isAfter(today.plusMonths(months))) return Standing.BERLAKU;
        return until.isBefore(today) ? Standing.HABIS : Standing.HAMPIR_HABIS;
    }
}
