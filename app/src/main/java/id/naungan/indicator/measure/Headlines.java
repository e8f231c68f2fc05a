package id.naungan.indicator.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Indicators as a dashboard shows them: the few on top, and what has moved most since the month before. */
@Component
public class Headlines {

    /** What moved most, and which way. */
    public record Moves(List<Headline> worse, List<Headline> better) {

        public boolean none() {
            return worse.isEmpty() && better.isEmpty();
        }
    }

    private static final int MOVED = 5;

    private final Indicators indicators;
    private final CountedFigures figures;

    Headlines(Indicators indicators, CountedFigures figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    /** All indicators of a region. */
    public List<Headline> of(String region, LocalDate month) {
        var points = figures.months(region, month);
        var now = bySum(figures.of(region, month));
        var before = bySum(figures.of(region, month.minusMonths(1)));
        return indicators.all().stream()
                .map(one -> new Headline(
                        one, now.get(one.code()), before.get(one.code()), null, Trail.of(one, points, month)))
                .toList();
    }

    private static Map<String, Sum> bySum(List<Sum> sums) {
        return sums.stream().collect(Collectors.toMap(Sum::code, Function.identity()));
    }

    /** All indicators of a home. */
    public List<Headline> of(UUID home, LocalDate month) {
        var points = figures.months(home, month);
        var now = figures.of(home, month).stream().collect(Collectors.toMap(HomeFigure::code, Function.identity()));
        return indicators.all().stream()
                .map(one -> new Headline(one, null, null, now.get(one.code()), Trail.of(one, points, month)))
                .toList();
    }

    public static Moves moves(List<Headline> all) {
        var moved = all.stream().filter(one -> one.worse() != null).toList();
        return new Moves(
                moved.stream()
                        .filter(one -> one.worse().signum() > 0)
                        .sorted(Comparator.comparing(Headline::worse).reversed())
                        .limit(MOVED)
                        .toList(),
                moved.stream()
                        .filter(one -> one.worse().signum() < 0)
                        .sorted(Comparator.comparing(Headline::worse))
                        .limit(MOVED)
                        .toList());
    }
}
