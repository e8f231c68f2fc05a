package id.naungan.indicator.decide;

import id.naungan.indicator.measure.Indicator;
import id.naungan.reference.Terms;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer: a sentence, the table it is read from, and what it was computed by. The sentence counts all lines, the table shows some.
 *
 * @param all how many lines there are
 * @param behind where the records stand, for whoever may open them
 */
public record Answer(
        Question question,
        List<Said> sentences,
        List<Column> columns,
        List<Line> lines,
        long all,
        List<Rule> rules,
        List<Behind> behind) {

    /** A sentence by its message, with numbers, money and places as arguments. */
    public record Said(String key, List<?> arguments) {

        static Said of(String key, Object... arguments) {
            return new Said(key, List.of(arguments));
        }
    }

    /** An amount of rupiah. */
    public record Money(BigDecimal rupiah) {}

    /** A regency or a province. */
    public record Place(String region) {}

    /** A code of a code table, shown by its label. */
    public record Coded(String table, String code) {}

    /** Something that nobody knows yet, which is not nought. */
    public enum Unknown {
        UNKNOWN
    }

    /** A heading; `bar` draws its numbers. */
    public record Column(String key, boolean number, boolean bar) {

        static Column text(String key) {
            return new Column(key, false, false);
        }

        static Column number(String key) {
            return new Column(key, true, false);
        }

        static Column bar(String key) {
            return new Column(key, true, true);
        }
    }

    /** One line; cells are texts, numbers, money, places, sentences or {@link Unknown}. */
    public record Line(@Nullable String href, List<?> cells) {}

    /** What it was computed by: a term or a level an administrator may change, with the norm it rests on. */
    public record Rule(String title, String titleEn, BigDecimal value, String unitKey, String norm) {

        static Rule of(Terms.Term term) {
            return new Rule(
                    term.title(), term.titleEn(), term.value(), "decide.unit." + term.unit().name(), term.basis().id());
        }

        static Rule of(Indicator indicator, BigDecimal value) {
            return new Rule(indicator.label(), indicator.labelEn(), value, "figure.unit." + indicator.unit().name(), indicator.normId());
        }
    }

    /** A link to records, and the permission it needs. */
    public record Behind(String key, String href, String permission) {}

    /** The largest number of a column, for its bars. */
    public double most(int column) {
        return lines.stream()
                .map(line -> line.cells().get(column))
                .filter(Number.class::isInstance)
                .mapToDouble(cell -> ((Number) cell).doubleValue())
                .max()
                .orElse(0);
    }
}
