package id.naungan.casework.step.functioning;

import static id.naungan.casework.step.Aspect.*;

import id.naungan.casework.step.Aspect;
import id.naungan.kernel.Worded;
import java.util.Map;
import java.util.Set;

/**
 * The dysfunction category that follows from the five aspects (handbook §10.2), from the most able to the least: it says what
 * service fits. Categories after Hikmat; how they follow from the scores is our proposal [P].
 */
public enum FunctioningGroup implements Worded {
    /** Fully able in every aspect: takes up a social role. */
    PERAN_SOSIAL,
    /** Able in body, will, company and work. */
    PRODUKTIF,
    /** Able in body, will and company: can be trained for work. */
    LATIH,
    /** Able to be with others; body or will still need help. */
    RELASI_SOSIAL,
    /** Able to want something and look after him- or herself. */
    REALISASI_DIRI,
    /** Able in none of these. */
    PERAWATAN;

    private static final Set<Aspect> TRAINABLE = Set.of(FISIK, Aspect.REALISASI_DIRI, SOSIALISASI);

    /** The group of these scores; all five are needed. */
    public static FunctioningGroup of(Map<Aspect, Integer> scores, Limits limits) {
        if (!scores.keySet().containsAll(Set.of(Aspect.values()))) throw new IllegalArgumentException("five aspects");
        if (atLeast(limits.full(), scores, Set.of(Aspect.values()))) return PERAN_SOSIAL;
        if (atLeast(limits.able(), scores, TRAINABLE)) {
            return atLeast(limits.able(), scores, Set.of(PRODUKTIVITAS)) ? PRODUKTIF : LATIH;
        }
        if (atLeast(limits.able(), scores, Set.of(SOSIALISASI))) return RELASI_SOSIAL;
        return atLeast(limits.able(), scores, Set.of(Aspect.REALISASI_DIRI)) ? REALISASI_DIRI : PERAWATAN;
    }

    private static boolean atLeast(int limit, Map<Aspect, Integer> scores, Set<Aspect> aspects) {
        return aspects.stream().allMatch(aspect -> scores.get(aspect) >= limit);
    }

    @Override
    public String messageKey() {
        return "step.functioningGroup." + name();
    }
}
