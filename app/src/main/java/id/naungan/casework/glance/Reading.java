package id.naungan.casework.glance;

import id.naungan.casework.glance.Trend.Score;
import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored.Occasion;
import id.naungan.casework.step.functioning.FunctioningGroup;
import id.naungan.casework.step.functioning.Limits;
import id.naungan.casework.step.functioning.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the scores say: the group that follows from the latest, and what care came to against what was expected.
 *
 * @param outcome null until an end is scored, and where a score is missing
 */
public record Reading(
        @Nullable FunctioningGroup group, @Nullable Outcome outcome) {

    static Reading of(Trend trend, boolean hard, Limits limits) {
        var scores = trend.scores();
        var latest = scores.stream()
                .filter(s -> s.occasion() != Occasion.HARAPAN)
                .reduce((a, b) -> b)
                .map(last -> at(scores, last.occasion(), last))
                .filter(map -> map.size() == Aspect.values().length);
        var end = of(scores, Occasion.AKHIR);
        return new Reading(
                latest.map(map -> FunctioningGroup.of(map, limits)).orElse(null),
                end.isEmpty()
                        ? null
                        : Outcome.of(of(scores, Occasion.AWAL), of(scores, Occasion.HARAPAN), end, hard, limits)
                                .orElse(null));
    }

    private static Map<Aspect, Integer> at(List<Score> scores, Occasion occasion, Score like) {
        return map(scores.stream()
                .filter(s -> s.occasion() == occasion && s.on().equals(like.on()))
                .toList());
    }

    /** The first scores of a beginning, the last ones of anything else. */
    private static Map<Aspect, Integer> of(List<Score> scores, Occasion occasion) {
        var mine = scores.stream().filter(s -> s.occasion() == occasion).toList();
        return map(occasion == Occasion.AWAL ? mine.reversed() : mine);
    }

    private static Map<Aspect, Integer> map(List<Score> scores) {
        var map = new EnumMap<Aspect, Integer>(Aspect.class);
        scores.forEach(s -> map.put(s.aspect(), s.score()));
        return map;
    }
}
