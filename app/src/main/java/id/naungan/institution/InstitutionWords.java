package id.naungan.institution;

import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The codes of a home in words. */
@Component
public class InstitutionWords {

    private final Codes codes;
    private final Regions regions;

    InstitutionWords(Codes codes, Regions regions) {
        this.codes = codes;
        this.regions = regions;
    }

    public String kind(String code, Locale locale) {
        return codes.label("JENIS_LKS", code, locale);
    }

    public String status(String code, Locale locale) {
        return codes.label("STATUS_PENDAFTARAN", code, locale);
    }

    public String region(@Nullable String code) {
        return regions.name(code);
    }

    /** The region with all it lies in. */
    public String path(String code) {
        return regions.path(code);
    }

    /** How a registration status is painted: only "registered" is good, and it must not have run out. */
    public static String tone(String status, boolean lapsed) {
        return switch (status) {
            case "TERDAFTAR" -> lapsed ? "warn" : "good";
            case "PROSES" -> "info";
            case "DICABUT", "TUTUP", "FIKTIF" -> "bad";
            default -> "warn";
        };
    }
}
