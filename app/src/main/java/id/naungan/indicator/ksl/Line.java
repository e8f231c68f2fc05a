package id.naungan.indicator.ksl;

import id.naungan.indicator.measure.HomeFigure;
import id.naungan.indicator.measure.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One input of a home's score: what it was counted from, its points, and what the score would gain if it were brought to the goal.
 *
 * @param figure none where records say nothing
 * @param expected only for outcomes, and only where the reader may know it
 * @param gained none where it does not count
 * @param gain how much higher the score would be
 */
public record Line(
        Edition.Input input,
        Indicator indicator,
        @Nullable HomeFigure figure,
        @Nullable Expected expected,
        @Nullable BigDecimal gained,
        BigDecimal gain) {

    static List<Line> of(
            Edition edition,
            Score score,
            Map<String, Indicator> indicators,
            Map<String, HomeFigure> figures,
            Map<String, Expected> expected) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < edition.inputs().size(); i++) {
            var input = edition.inputs().get(i);
            var gained = i < score.gained().size() ? score.gained().get(i) : null;
            lines.add(new Line(
                    input,
                    indicators.get(input.code()),
                    figures.get(input.code()),
                    expected.get(input.code()),
                    gained,
                    raised(score, input.points(), gained)));
        }
        return List.copyOf(lines);
    }

    private static BigDecimal raised(Score score, BigDecimal points, @Nullable BigDecimal gained) {
        var got = score.points().add(points).subtract(gained == null ? BigDecimal.ZERO : gained);
        var of = gained == null ? score.known().add(points) : score.known();
        return got.movePointRight(2).divide(of, 1, RoundingMode.HALF_UP).subtract(score.score());
    }

    /** Inputs that would raise the score, the strongest first. Outcomes nobody recorded are not promised. */
    static List<Line> raising(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.gain().signum() > 0)
                .filter(line -> line.gained() != null || !line.input().adjusted())
                .sorted(Comparator.comparing(Line::gain).reversed())
                .toList();
    }

    public boolean known() {
        return gained != null;
    }

    /** What the records come to, as it is shown; none where they say nothing. */
    public @Nullable BigDecimal value() {
        return figure == null ? null : indicator.figure(figure.n(), figure.d());
    }

    /** Whether it does not count because too few persons stand behind it. */
    public boolean few() {
        return gained == null && input.adjusted() && figure != null;
    }
}
