package id.naungan.incident.hotline;

import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number to call for help, with the day somebody last made sure that it answers. */
public record Hotline(
        UUID id,
        @Nullable String region,
        @Nullable String regionName,
        String name,
        String number,
        Kind kind,
        @Nullable String hours,
        String about,
        @Nullable String aboutEn,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedSource,
        boolean active,
        int position) {

    /** How it is reached. */
    public enum Kind implements Worded {
        TELEPON,
        WA,
        WEB;

        @Override
        public String messageKey() {
            return "hotline.kind." + name();
        }
    }

    /** Whether its last check still holds. */
    public enum Standing {
        DIPERIKSA,
        PERIKSA_LAGI,
        BELUM
    }

    /** Pure: checked, checked too long ago, or never. */
    public Standing standing(LocalDate today, int days) {
        if (verifiedOn == null) return Standing.BELUM;
        return verifiedOn.plusDays(days).isBefore(today) ? Standing.PERIKSA_LAGI : Standing.DIPERIKSA;
    }

    public String about(Locale locale) {
        return locale.getLanguage().equals("en") && aboutEn != null ? aboutEn : about;
    }

    /** What a phone does when it is pressed; a number of WhatsApp is written with its country. */
    public String href() {
        var digits = number.replaceAll("[^0-9+]", "");
        return switch (kind) {
            case TELEPON -> "tel:" + digits;
            case WA -> "https://wa.me/" + digits.replaceFirst("^\\+", "").replaceFirst("^0", "62");
            case WEB -> number;
        };
    }
}
