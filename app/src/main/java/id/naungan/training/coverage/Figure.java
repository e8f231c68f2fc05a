package id.naungan.training.coverage;

import java.util.Collection;

/**
 * Figures of a regency, or of all: of `homes` that stand and are registered `reached` were invited and `came` came; the same of those not
 * registered yet; `closed` counts homes that came and are there no more. People are those of all these homes.
 */
public record Figure(
        String district,
        int homes,
        int reached,
        int came,
        int otherHomes,
        int otherCame,
        int closed,
        int never,
        int peopleAsked,
        int peopleCame,
        int certificates) {

    static Figure of(String district, Collection<HomeLine> lines) {
        return new Figure(
                district,
                count(lines, CoverageWhich.TERDAFTAR),
                count(lines, CoverageWhich.DIUNDANG),
                count(lines, CoverageWhich.HADIR),
                count(lines, CoverageWhich.LAIN),
                count(lines, CoverageWhich.LAIN_HADIR),
                count(lines, CoverageWhich.TUTUP_HADIR),
                count(lines, CoverageWhich.BELUM),
                lines.stream().mapToInt(HomeLine::peopleAsked).sum(),
                lines.stream().mapToInt(HomeLine::peopleCame).sum(),
                lines.stream().mapToInt(HomeLine::certificates).sum());
    }

    private static int count(Collection<HomeLine> lines, CoverageWhich which) {
        return (int) lines.stream().filter(which::takes).count();
    }

    /** How many of a hundred registered homes came, rounded. */
    public int percent() {
        return homes == 0 ? 0 : Math.round(100f * came / homes);
    }
}
