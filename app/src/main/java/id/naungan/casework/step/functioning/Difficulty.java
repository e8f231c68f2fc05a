package id.naungan.casework.step.functioning;

import id.naungan.casework.step.Aspect;
import java.util.EnumMap;
import java.util.Map;

/** How hard a case is (handbook §10.2): complexity makes it harder; potential, opportunity and prospects make it easier. Each 1 to 5. */
public record Difficulty(int complexity, int potential, int opportunity, int prospects) {

    private static final int HIGHEST = 5;

    /** 4 for the easiest, 20 for the hardest case. */
    public int sum() {
        return complexity + turned(potential) + turned(opportunity) + turned(prospects);
    }

    public boolean hard(Limits limits) {
        return sum() >= limits.hard();
    }

    /** What may be expected of the end, as a proposal to the worker: two steps more, in a hard case one [P]. */
    public Map<Aspect, Integer> expected(Map<Aspect, Integer> baseline, Limits limits) {
        var expected = new EnumMap<Aspect, Integer>(Aspect.class);
        baseline.forEach((aspect, score) -> expected.put(aspect, Math.min(HIGHEST, score + (hard(limits) ? 1 : 2))));
        return expected;
    }

    private static int turned(int score) {
        return HIGHEST + 1 - score;
    }
}
