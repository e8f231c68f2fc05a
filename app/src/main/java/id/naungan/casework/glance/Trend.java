package id.naungan.casework.glance;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored.Occasion;
import id.naungan.web.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The five aspects of social functioning over time, as five small drawings with the same scale. */
public record Trend(List<Score> scores) {

    public static final int WIDTH = 220;
    public static final int HEIGHT = 110;
    private static final int LEFT = 24;
    private static final int RIGHT = 204;
    private static final int BOTTOM = 88;
    private static final int STEP = 18;

    /** One score as it was signed; `HARAPAN` is what was expected of the end. */
    public record Score(LocalDate on, Occasion occasion, Aspect aspect, int score) {}

    /** A score in the drawing. */
    public record Point(int x, int y, Score of) {}

    public boolean isEmpty() {
        return scores.isEmpty();
    }

    public List<Aspect> aspects() {
        return Arrays.asList(Aspect.values());
    }

    /** Where a score lies: 5 above, 1 below. */
    public static int y(int score) {
        return BOTTOM - (score - 1) * STEP;
    }

    /** What was measured of an aspect, in the order of time. */
    public List<Point> points(Aspect aspect) {
        return scores.stream()
                .filter(s -> s.aspect() == aspect && s.occasion() != Occasion.HARAPAN)
                .map(s -> new Point(x(s.on()), y(s.score()), s))
                .toList();
    }

    /** The line through them. */
    public String path(Aspect aspect) {
        return points(aspect).stream().map(p -> p.x() + " " + p.y()).collect(Collectors.joining("L", "M", ""));
    }

    /** What was expected last. */
    public Optional<Score> expected(Aspect aspect) {
        return scores.stream()
                .filter(s -> s.aspect() == aspect && s.occasion() == Occasion.HARAPAN)
                .reduce((a, b) -> b);
    }

    /** The drawing in one sentence. */
    public String said(Ui ui, Aspect aspect) {
        var measured = points(aspect).stream()
                .map(p -> ui.date(p.of().on()) + ": " + p.of().score())
                .collect(Collectors.joining("; "));
        return ui.label(aspect) + ". " + measured
                + expected(aspect)
                        .map(s -> ". " + ui.msg("casework.glance.expected", s.score()))
                        .orElse("");
    }

    /** By day and occasion, for the table. */
    public SortedMap<Row, List<Score>> rows() {
        return scores.stream()
                .collect(Collectors.groupingBy(s -> new Row(s.on(), s.occasion()), TreeMap::new, Collectors.toList()));
    }

    /** The score of a row for an aspect, or null. */
    public static @Nullable Integer score(List<Score> row, Aspect aspect) {
        return row.stream()
                .filter(s -> s.aspect() == aspect)
                .map(Score::score)
                .findFirst()
                .orElse(null);
    }

    /** A line of the table. */
    public record Row(LocalDate on, Occasion occasion) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            var byDay = on.compareTo(other.on);
            return byDay != 0 ? byDay : occasion.compareTo(other.occasion);
        }
    }

    private int x(LocalDate day) {
        var first = scores.getFirst().on();
        var span = ChronoUnit.DAYS.between(first, scores.getLast().on());
        return span == 0
                ? (LEFT + RIGHT) / 2
                : LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / span);
    }
}
