package id.naungan.instrument.xlsform;

import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.expression.Expression;
import id.naungan.instrument.expression.WrongExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether every expression can be understood, asks about questions that exist, and leads nowhere in a circle. */
public final class CheckExpressions {

    private final Questionnaire asks;
    private final Map<String, Integer> rows;
    private final List<Mistake> mistakes;
    private final Map<String, Set<String>> needs = new HashMap<>();

    private CheckExpressions(Questionnaire asks, Map<String, Integer> rows, List<Mistake> mistakes) {
        this.asks = asks;
        this.rows = rows;
        this.mistakes = mistakes;
    }

    static void check(Questionnaire asks, Table survey, List<Mistake> mistakes) {
        var rows = new HashMap<String, Integer>();
        survey.rows().forEach(row -> rows.putIfAbsent(row.text("name"), row.number()));
        new CheckExpressions(asks, rows, mistakes).check();
    }

    /** The same for a draft that was edited on the screen; rows are counted by their order. */
    public static List<Mistake> of(Questionnaire asks) {
        var rows = new LinkedHashMap<String, Integer>();
        asks.items().forEach(item -> rows.put(item.code(), rows.size() + 1));
        var mistakes = new ArrayList<Mistake>();
        var check = new CheckExpressions(asks, rows, mistakes);
        check.check();
        asks.items().forEach(check::shape);
        return mistakes;
    }

    /** What the screen cannot see at a single question: rows inside rows, and choices that are gone. */
    private void shape(Item item) {
        if (item.type() == ItemType.REPEAT && asks.repeat(item) != null) wrong(item, "type", "nested");
        if (item.list() != null && asks.choices(item).isEmpty()) wrong(item, "type", "list", item.list());
    }

    private void check() {
        for (var item : asks.items()) {
            var needed = new HashSet<String>();
            needed.addAll(expression(item, "relevant", item.rules().relevant()));
            needed.addAll(expression(item, "calculation", item.rules().calculation()));
            expression(item, "constraint", item.rules().constraint());
            var up = asks.parent(item);
            if (up != null) needed.add(up.code());
            needs.put(item.code(), needed);
        }
        for (var item : asks.items())
            if (reaches(item.code(), item.code(), new HashSet<>())) wrong(item, "relevant", "circle", item.code());
    }

    private Set<String> expression(Item item, String column, @Nullable String text) {
        if (text == null) return Set.of();
        try {
            var names = Expression.of(text).names();
            for (var name : names) if (asks.find(name).isEmpty()) wrong(item, column, "unknown", name);
            return names;
        } catch (WrongExpression e) {
            mistakes.add(new Mistake("survey", rows.getOrDefault(item.code(), 0), column, e.key(), e.arguments()));
            return Set.of();
        }
    }

    private boolean reaches(String from, String to, Set<String> been) {
        for (var next : needs.getOrDefault(from, Set.of())) {
            if (next.equals(to)) return true;
            if (been.add(next) && reaches(next, to, been)) return true;
        }
        return false;
    }

    private void wrong(Item item, String column, String key, Object... arguments) {
        mistakes.add(Mistake.at("survey", rows.getOrDefault(item.code(), 0), column, key, arguments));
    }
}
