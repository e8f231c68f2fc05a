package id.naungan.casework.gate;

import id.naungan.casework.step.Step;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that holds a step back, with the norm it comes from. It can be crossed with a reason: an Act of its own, counted, and open
 * until what was missing is there.
 */
public enum Gate {
    /** Nobody is placed without an initial assessment. */
    PENEMPATAN_TANPA_ASESMEN("SNPA", Step.ASESMEN_AWAL),
    /** Nobody is placed before it is decided that the family cannot care, even with support. */
    PENEMPATAN_TANPA_KEPUTUSAN("SNPA", Step.KEPUTUSAN),
    /** Every service rests on an agreement of client, family and home. */
    PENEMPATAN_TANPA_KESEPAKATAN("SNPA", Step.SURAT_PERNYATAAN),
    /** No plan without an assessment. */
    RENCANA_TANPA_ASESMEN("SNPA", Step.ASESMEN_LANJUTAN),
    /** Nobody goes home before the family's readiness was assessed. */
    REUNIFIKASI_TANPA_KESIAPAN("SNPA", Step.KESIAPAN_KELUARGA),
    /** Where no family is known, Dinsos signs in its place. */
    TANPA_DINSOS("SNPA", null);

    private final String norm;
    private final @Nullable Step missing;

    Gate(String norm, @Nullable Step missing) {
        this.norm = norm;
        this.missing = missing;
    }

    /** Id of the norm it rests on. */
    public String norm() {
        return norm;
    }

    /** The step whose signing makes a crossing good, or null for a signature alone. */
    public @Nullable Step missing() {
        return missing;
    }

    /** Gates that a step finds closed, given the steps that are signed. */
    public static Set<Gate> before(Step step, Set<Step> signed, boolean goesHome) {
        var closed = EnumSet.noneOf(Gate.class);
        switch (step) {
            case BERITA_ACARA_PENERIMAAN -> {
                if (!signed.contains(Step.ASESMEN_AWAL)) closed.add(PENEMPATAN_TANPA_ASESMEN);
                if (!signed.contains(Step.KEPUTUSAN)) closed.add(PENEMPATAN_TANPA_KEPUTUSAN);
                if (!signed.contains(Step.SURAT_PERNYATAAN)) closed.add(PENEMPATAN_TANPA_KESEPAKATAN);
            }
            case RENCANA -> {
                if (!signed.contains(Step.ASESMEN_AWAL) && !signed.contains(Step.ASESMEN_LANJUTAN))
                    closed.add(RENCANA_TANPA_ASESMEN);
            }
            case PENGAKHIRAN -> {
                if (goesHome && !signed.contains(Step.KESIAPAN_KELUARGA)) closed.add(REUNIFIKASI_TANPA_KESIAPAN);
            }
            default -> {
                // Other steps wait for nothing.
            }
        }
        return closed;
    }
}
