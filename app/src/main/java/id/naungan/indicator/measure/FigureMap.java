package id.naungan.indicator.measure;

import id.naungan.indicator.measure.CountedFigures.Sited;
import id.naungan.reference.Boundaries;
import id.naungan.reference.Plates;
import id.naungan.reference.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An indicator on a map: parts of an area coloured by their figure, or the homes of a regency as points of their level. */
@Component
public class FigureMap {

    /** Light to dark; the darkest are those that need somebody, or have most where no direction is better. */
    private static final List<String> COLOURS = List.of("#e3eef0", "#a9d0d6", "#6aabb6", "#2f7f8e", "#0b4f5c");

    static final String UNKNOWN = "#d8d4cd";

    /** One coloured part, with its figure. */
    public record Part(String region, String path, String colour, @Nullable BigDecimal value) {}

    /** One colour, and which figures have it. */
    public record Step(String colour, BigDecimal from, BigDecimal to) {}

    /** A home; without a level it is not judged. */
    public record Dot(
            UUID home,
            String name,
            int x,
            int y,
            @Nullable Standing level,
            @Nullable BigDecimal value) {}

    /**
     * What is drawn.
     *
     * @param ground the outline below the points
     * @param unknown whether a part has no figure
     * @param homeless homes with a figure that have no place on the map
     */
    public record Drawn(
            int width,
            int height,
            List<Part> parts,
            List<Step> steps,
            boolean unknown,
            String ground,
            List<Dot> dots,
            int homeless) {}

    private final Plates plates;
    private final Boundaries boundaries;
    private final CountedFigures figures;

    FigureMap(Plates plates, Boundaries boundaries, CountedFigures figures) {
        this.plates = plates;
        this.boundaries = boundaries;
        this.figures = figures;
    }

    /** Of an indicator in an area and month; nothing where there is no outline. */
    public @Nullable Drawn of(Indicator indicator, Where where, List<Sum> below) {
        return where.regency() ? homes(indicator, where) : parts(indicator, where, below);
    }

    private @Nullable Drawn parts(Indicator indicator, Where where, List<Sum> below) {
        var plate = plates.of(where.region());
        if (!plate.drawn()) return null;
        var values = new HashMap<String, BigDecimal>();
        for (var sum : below) {
            var value = indicator.figure(sum.n(), sum.d());
            if (value != null) values.put(sum.region(), value);
        }
        var steps = steps(values.values(), indicator.direction() == Indicator.Direction.NAIK);
        var parts = plate.paths().entrySet().stream()
                .map(e -> new Part(e.getKey(), e.getValue(), colour(values.get(e.getKey()), steps), values.get(e.getKey())))
                .toList();
        return new Drawn(
                plate.width(),
                plate.height(),
                parts,
                steps,
                parts.stream().anyMatch(part -> part.value() == null),
                "",
                List.of(),
                0);
    }

    private @Nullable Drawn homes(Indicator indicator, Where where) {
        var outline = boundaries.of(where.region()).orElse(null);
        if (outline == null) return null;
        var sheet = Sheet.of(List.of(outline), outline.box());
        var all = figures.sited(indicator, where.region(), where.month());
        var dots = all.stream()
                .filter(home -> home.placed()
                        && sheet.holds(home.latitude().doubleValue(), home.longitude().doubleValue()))
                .map(home -> dot(indicator, home, sheet))
                .toList();
        return new Drawn(
                sheet.width(), sheet.height(), List.of(), List.of(), false, sheet.path(), dots, all.size() - dots.size());
    }

    private static Dot dot(Indicator indicator, Sited home, Sheet sheet) {
        return new Dot(
                home.home(),
                home.name(),
                sheet.x(home.longitude().doubleValue()),
                sheet.y(home.latitude().doubleValue()),
                home.level(),
                indicator.figure(home.n(), home.d()));
    }

    private static String colour(@Nullable BigDecimal value, List<Step> steps) {
        if (value == null) return UNKNOWN;
        return steps.stream()
                .filter(step -> value.compareTo(step.from()) >= 0 && value.compareTo(step.to()) <= 0)
                .map(Step::colour)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** At most five intervals with about as many different figures in each, from the smallest on. */
    static List<Step> steps(Collection<BigDecimal> values, boolean lowIsDark) {
        var distinct = values.stream().filter(Objects::nonNull).map(BigDecimal::stripTrailingZeros).distinct().sorted().toList();
        int many = Math.min(COLOURS.size(), distinct.size());
        var steps = new ArrayList<Step>();
        for (int i = 0; i < many; i++) {
            int from = i * distinct.size() / many;
            int until = (i + 1) * distinct.size() / many;
            int shade = many == 1 ? 2 : i * (COLOURS.size() - 1) / (many - 1);
            steps.add(new Step(
                    COLOURS.get(lowIsDark ? COLOURS.size() - 1 - shade : shade), distinct.get(from), distinct.get(until - 1)));
        }
        return List.copyOf(steps);
    }
}
