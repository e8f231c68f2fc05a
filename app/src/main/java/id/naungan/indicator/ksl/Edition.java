package id.naungan.indicator.ksl;

import id.naungan.kernel.Worded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the formula, with all its rows in order.
 *
 * @param since the first month it scores; none while it is a draft
 * @param leastKnown percent of all points that must be known for a category
 * @param leastCases an outcome of fewer persons does not count
 * @param leastReference outcomes are compared when the nation knows at least so many cases
 * @param pull how strongly the rate of a small group is drawn to the rate of everybody, in persons
 */
public record Edition(
        Terms terms, List<Component> components, List<Input> inputs, List<Category> categories, List<Factor> factors) {

    /** What holds for the edition as a whole. */
    public record Terms(
            UUID id,
            int version,
            int number,
            @Nullable LocalDate since,
            String normId,
            int leastKnown,
            int leastCases,
            int leastReference,
            int pull,
            int middleFrom,
            int hardFrom,
            String why,
            String writtenByName) {}

    /** A part of the score. */
    public record Component(String code, int position, String label, String labelEn) {

        public String label(Locale locale) {
            return english(locale) ? labelEn : label;
        }
    }

    /** How the points of an input follow from its indicator. */
    public enum Measure implements Worded {
        NILAI,
        TINGKAT;

        @Override
        public String messageKey() {
            return "ksl.measure." + name();
        }
    }

    /**
     * An indicator that gives points.
     *
     * @param low up to here it gives none
     * @param goal from here on it gives all
     * @param adjusted compared with what is expected of a home with such clients
     * @param ask what to record so that it counts
     */
    public record Input(
            String component,
            int position,
            String code,
            BigDecimal points,
            Measure measure,
            BigDecimal low,
            BigDecimal goal,
            boolean adjusted,
            String ask,
            String askEn) {

        public String ask(Locale locale) {
            return english(locale) ? askEn : ask;
        }
    }

    /** A category and the score it begins at. */
    public record Category(int position, String label, String labelEn, BigDecimal least) {

        public String label(Locale locale) {
            return english(locale) ? labelEn : label;
        }
    }

    /** What makes an outcome harder to reach. */
    public record Factor(
            String code,
            int position,
            String label,
            String labelEn,
            int points,
            @Nullable BigDecimal at) {

        public String label(Locale locale) {
            return english(locale) ? labelEn : label;
        }
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    public int number() {
        return terms.number();
    }

    public boolean draft() {
        return terms.since() == null;
    }

    /** Inputs of a component, in order. */
    public List<Input> of(Component component) {
        return inputs.stream()
                .filter(input -> input.component().equals(component.code()))
                .toList();
    }

    public BigDecimal points(Component component) {
        return of(component).stream().map(Input::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal points() {
        return inputs.stream().map(Input::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The category at this position; none while too little is known. */
    public @Nullable Category category(@Nullable Integer position) {
        return categories.stream()
                .filter(one -> position != null && one.position() == position)
                .findFirst()
                .orElse(null);
    }

    /** How a category is painted: the first as bad, the last as good. */
    public String tone(@Nullable Integer position) {
        if (position == null) return "";
        if (position == 1) return "bad";
        return position == categories.size() ? "good" : position == 2 ? "warn" : "info";
    }

    /** The colour of a category in a picture. */
    public String colour(@Nullable Integer position) {
        return switch (tone(position)) {
            case "bad" -> "#8a1414";
            case "warn" -> "#c08a1e";
            case "info" -> "#2f7f93";
            case "good" -> "#1d6b3a";
            default -> "#8b9794";
        };
    }

    /** Points known of all there are, in percent. */
    public int share(BigDecimal known) {
        return known.movePointRight(2).divide(points(), 0, RoundingMode.HALF_UP).intValue();
    }
}
