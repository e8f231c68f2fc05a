package id.naungan.report.domain;

import id.naungan.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One figure of a report; how it is counted stands in `report.figures`. */
public record Figure(String section, String code, BigDecimal n) {

    private static final List<String> ORDER = List.of(
            "GERAK.AWAL",
            "GERAK.MASUK",
            "GERAK.KELUAR",
            "GERAK.AKHIR",
            "KLIEN",
            "UMUR",
            "SURAT",
            "LAYANAN",
            "SDM",
            "JAGA",
            "BANTUAN",
            "SARANA",
            "INSIDEN");

    /** As a report is read: who lives there first, then what was done, by whom, with what. */
    static final Comparator<Figure> AS_READ =
            Comparator.comparingInt(Figure::place).thenComparing(Figure::code);

    private int place() {
        int exact = ORDER.indexOf(section + "." + code);
        return exact >= 0 ? exact : ORDER.indexOf(section);
    }

    public String key() {
        return "homereport.figure." + section + "." + code;
    }

    public boolean money() {
        return section.equals("BANTUAN");
    }

    /** Where the list behind it is read, for whoever may. */
    public @Nullable String evidence(UUID home, LocalDate since, Ui ui) {
        return switch (section) {
            case "GERAK" -> link(ui, "SEE_STAYS", "/buku-induk?lks=" + home);
            case "KLIEN", "UMUR", "SURAT" -> link(ui, "SEE_CLIENTS", "/klien?lks=" + home);
            case "LAYANAN" ->
                code.equals("RAPAT")
                        ? link(ui, "HOLD_CONFERENCE", "/pembahasan")
                        : link(ui, "SEE_CLIENTS", "/klien?lks=" + home);
            case "SDM" -> link(ui, "SEE_STAFF", "/lks/" + home + "/petugas");
            case "JAGA" ->
                link(
                        ui,
                        "SEE_DUTY",
                        "/lks/" + home + "/jaga/bulan?bulan=" + since.toString().substring(0, 7));
            case "BANTUAN" -> link(ui, "SEE_AID", "/lks/" + home + "/bantuan");
            case "SARANA" -> link(ui, "SEE_INSTITUTIONS", "/lks/" + home + "/kamar");
            case "INSIDEN" -> link(ui, "SEE_INCIDENTS", "/insiden");
            default -> null;
        };
    }

    private static @Nullable String link(Ui ui, String permission, String href) {
        return ui.may(permission) ? href : null;
    }
}
