package id.naungan.sheet.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of one kind of list mean. The first rule that fits with the greatest strength wins. */
public final class Vocabulary<F extends Enum<F> & Meaning> {

    private static final int LONGEST = 60;
    private static final int ENOUGH = 3;

    private final Class<F> fields;
    private final Labels labels;
    private final List<Rule<F>> rules;

    public Vocabulary(Class<F> fields, Labels labels, List<Rule<F>> rules) {
        this.fields = fields;
        this.labels = labels;
        this.rules = List.copyOf(rules);
    }

    /** A meaning and how strongly a heading says it (1 is unmistakable). */
    public record Match<F>(F field, double strength) {}

    /** A pattern of normalised headings and what it means. */
    public record Rule<F>(F field, double strength, Pattern pattern) {

        public static <F> Rule<F> of(F field, double strength, String pattern) {
            return new Rule<>(field, strength, Pattern.compile(pattern));
        }
    }

    Class<F> fields() {
        return fields;
    }

    /** The heading in its one spelling. */
    public String normal(String label) {
        return labels.normal(label);
    }

    /** What a heading means, as it is written. */
    public @Nullable Match<F> match(String label) {
        var normal = normal(label);
        Match<F> best = null;
        for (var rule : rules) {
            boolean stronger = best == null || rule.strength() > best.strength();
            if (stronger && rule.pattern().matcher(normal).find()) best = new Match<>(rule.field(), rule.strength());
        }
        return best;
    }

    /** Whether these cells are headings: a name's and at least two others', all unmistakable. */
    boolean heads(List<String> texts) {
        var said = EnumSet.noneOf(fields);
        for (var text : texts) {
            var match = text.length() > LONGEST || text.length() < 2 ? null : match(text);
            if (match != null && match.strength() >= 1) said.add(match.field());
        }
        said.removeIf(Meaning::ignored);
        return said.size() >= ENOUGH && said.stream().anyMatch(Meaning::names);
    }

    boolean ordinal(String label) {
        return normal(label).matches("no|no urut|urut|no no|num");
    }
}
