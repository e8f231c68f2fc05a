package id.naungan.report.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One figure of a report; how it is counted stands in `report.figures`. */
public record Figure(String section, String code, BigDecimal n) {

    public String key() {
        return "homereport.figure." + section + "." + code;
    }

    public boolean money() {
        return section.equals("BANTUAN");
    }

    /** Where the list behind it is read. */
    public @Nullable String evidence(UUID home, LocalDate since) {
        return switch (section) {
            case "GERAK" -> "/buku-induk?lks=" + home;
            case "KLIEN", "UMUR", "SURAT" -> "/klien?lks=" + home;
            case "LAYANAN" -> code.equals("RAPAT") ? "/pembahasan" : "/klien?lks=" + home;
            case "SDM" -> "/lks/" + home + "/petugas";
            case "JAGA" -> "/lks/" + home + "/jaga/bulan?bulan=" + since.toString().substring(0, 7);
            case "BANTUAN" -> "/lks/" + home + "/bantuan";
            case "SARANA" -> "/lks/" + home + "/kamar";
            case "INSIDEN" -> "/insiden";
            default -> null;
        };
    }
}
