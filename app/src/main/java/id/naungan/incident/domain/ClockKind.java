package id.naungan.incident.domain;

import id.naungan.kernel.Worded;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The clocks of an incident (handbook §9); how long each runs is a term with its legal basis. */
public enum ClockKind implements Worded {
    AMAN("insiden-aman"),
    LAPOR("insiden-lapor"),
    VERIFIKASI("insiden-verifikasi"),
    POLISI("insiden-polisi"),
    BATAS_POLISI("insiden-batas-polisi"),
    KELUARGA("insiden-keluarga"),
    PEMULIHAN("insiden-pemulihan"),
    TANPA_TINDAKAN("insiden-tanpa-tindakan");

    private static final Set<String> VIOLENCE = Set.of(
            "FISIK",
            "SEKSUAL",
            "PSIKIS",
            "PENELANTARAN",
            "EKSPLOITASI",
            "TRAFFICKING",
            "PERUNDUNGAN",
            "HUKUMAN_FISIK",
            "DARING");
    private static final Set<String> PUNISHABLE = Set.of("FISIK", "SEKSUAL", "EKSPLOITASI", "TRAFFICKING");

    private final String term;

    ClockKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** Which clocks run for an incident of these kinds. */
    public static Set<ClockKind> of(Severity severity, Collection<String> kinds) {
        var clocks = EnumSet.of(AMAN, LAPOR, VERIFIKASI, KELUARGA, TANPA_TINDAKAN);
        if (kinds.contains("SEKSUAL")) clocks.addAll(EnumSet.of(POLISI, BATAS_POLISI));
        if (severity.pressing() && kinds.stream().anyMatch(PUNISHABLE::contains)) clocks.add(POLISI);
        if (kinds.stream().anyMatch(VIOLENCE::contains) || kinds.contains("MELUKAI_DIRI")) clocks.add(PEMULIHAN);
        return clocks;
    }

    @Override
    public String messageKey() {
        return "incident.clock." + name();
    }
}
