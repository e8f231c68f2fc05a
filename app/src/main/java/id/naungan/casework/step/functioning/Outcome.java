package id.naungan.casework.step.functioning;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.ending.CareResult;
import id.naungan.kernel.Worded;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What care has come to, measured against what was expected of it beforehand (handbook §10.2). */
public record Outcome(Map<Aspect, Reach> aspects, CareResult result) {

    /** How far one aspect has come. */
    public enum Reach implements Worded {
        TERCAPAI,
        SEBAGIAN,
        BELUM;

        @Override
        public String messageKey() {
            return "step.reach." + name();
        }
    }

    /**
     * Empty when an aspect was not scored at one of the three occasions: gaps are not filled. Reached is what was expected or more;
     * partly is more than at the beginning, in a hard case also no less; the rest is missed [P].
     */
    public static Optional<Outcome> of(
            Map<Aspect, Integer> baseline,
            Map<Aspect, Integer> expected,
            Map<Aspect, Integer> end,
            boolean hard,
            Limits limits) {
        var aspects = new EnumMap<Aspect, Reach>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var before = baseline.get(aspect);
            var hoped = expected.get(aspect);
            var now = end.get(aspect);
            if (before == null || hoped == null || now == null) return Optional.empty();
            aspects.put(aspect, reach(before, hoped, now, hard));
        }
        return Optional.of(new Outcome(aspects, result(aspects, limits)));
    }

    private static Reach reach(int before, int hoped, int now, boolean hard) {
        if (now >= hoped) return Reach.TERCAPAI;
        return now > before || hard && now == before ? Reach.SEBAGIAN : Reach.BELUM;
    }

    private static CareResult result(Map<Aspect, Reach> aspects, Limits limits) {
        var reached = count(aspects, Reach.TERCAPAI);
        var missed = count(aspects, Reach.BELUM);
        if (missed >= limits.missed()) return CareResult.GAGAL;
        return missed == 0 && reached >= limits.reached() ? CareResult.BERHASIL : CareResult.KURANG_BERHASIL;
    }

    private static long count(Map<Aspect, Reach> aspects, Reach reach) {
        return aspects.values().stream().filter(one -> one == reach).count();
    }
}
