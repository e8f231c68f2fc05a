package id.naungan.indicator.dashboard;

import java.util.Arrays;
import java.util.Optional;

/** One figure of the dashboard, and the condition a home meets to stand in the list behind it. */
public enum Measure {
    LKS("lks", "true", "1"),
    BELUM_TERDAFTAR(
            "belum-terdaftar", "i.status in ('BELUM_TERDAFTAR', 'PROSES', 'KEDALUWARSA', 'DIBEKUKAN', 'DICABUT')", "1"),
    LEBIH_KAPASITAS("lebih-kapasitas", "i.places is not null and t.residents > i.places", "1"),
    PENGHUNI("penghuni", "t.residents > 0", "t.residents"),
    LAKI_LAKI("laki-laki", "t.male > 0", "t.male"),
    PEREMPUAN("perempuan", "t.female > 0", "t.female"),
    TANPA_NIK("tanpa-nik", "t.without_nik > 0", "t.without_nik"),
    TANPA_AKTA("tanpa-akta", "t.without_akta > 0", "t.without_akta"),
    /** Residents with a note of today, over all homes that have residents: those that wrote nothing stand in the list too. */
    DICATAT("dicatat-hari-ini", "t.residents > 0", "coalesce(n.noted, 0)"),
    /** Somebody lives there, and nobody has noted anything for days. */
    DIAM("diam", "t.residents > 0 and (p.last_day is null or p.last_day <= :silent)", "1");

    public final String slug;
    final String holds;
    final String counts;

    Measure(String slug, String holds, String counts) {
        this.slug = slug;
        this.holds = holds;
        this.counts = counts;
    }

    static Optional<Measure> of(String slug) {
        return Arrays.stream(values()).filter(m -> m.slug.equals(slug)).findFirst();
    }

    public long of(Figures f) {
        return switch (this) {
            case LKS -> f.institutions();
            case BELUM_TERDAFTAR -> f.unregistered();
            case LEBIH_KAPASITAS -> f.overCapacity();
            case PENGHUNI -> f.residents();
            case LAKI_LAKI -> f.male();
            case PEREMPUAN -> f.female();
            case TANPA_NIK -> f.withoutNik();
            case TANPA_AKTA -> f.withoutAkta();
            case DICATAT -> f.noted();
            case DIAM -> f.silent();
        };
    }

    /** In which order the homes behind it stand: those that weigh most first, and those that noted least. */
    String order() {
        return this == DICATAT ? "coalesce(n.noted, 0)::numeric / t.residents" : "counted desc";
    }

    /** Whether it counts people; the others count homes. */
    public boolean people() {
        return !counts.equals("1");
    }

    /** Whether anything above zero needs somebody. */
    public boolean warns() {
        return this == BELUM_TERDAFTAR
                || this == LEBIH_KAPASITAS
                || this == TANPA_NIK
                || this == TANPA_AKTA
                || this == DIAM;
    }

    /** Whether the list of clients can show the same people. */
    public boolean listed() {
        return people() && this != DICATAT;
    }

    /** The filter of the list of clients that shows the same people. */
    public String clientFilter() {
        return switch (this) {
            case LAKI_LAKI -> "&kelamin=L";
            case PEREMPUAN -> "&kelamin=P";
            case TANPA_NIK -> "&tanpa=NIK";
            case TANPA_AKTA -> "&tanpa=AKTA";
            default -> "";
        };
    }
}
