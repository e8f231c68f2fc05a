package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition of counts: homes as they are, for they stand in a public register; of persons no number from one to one less than
 * `smallest`, and so many others hidden that whoever adds and subtracts what is shown, here and in all editions before, still finds more than
 * `width` values for each of them.
 */
public final class Suppression {

    /** Numbers the method; a change of it is a new formula. */
    public static final int FORMULA = 2;

    /** How often provinces are added that are not told by regency, before a table is withheld. */
    private static final int TRIES = 6;

    private final Counts now;
    private final List<Issue> past;
    private final int smallest;
    private final int width;

    /** @param past every edition anybody may still have, the oldest first */
    public Suppression(Counts now, List<Past> past, int smallest, int width) {
        this.now = now;
        this.past = past.stream().filter(Past::speaks).map(Past::issue).toList();
        this.smallest = smallest;
        this.width = width;
    }

    public Edition edition() {
        var figures = Edition.empty();
        for (var topic : Topic.values()) if (!topic.persons()) whole(topic, figures);
        // Too few in the whole nation: nothing is said of persons.
        if (!rows(Set.of()).enough()) {
            for (var topic : Topic.ofPersons()) {
                figures.put(new Key(topic, "", Key.ALL), null);
                now.categories(topic).forEach(category -> figures.put(new Key(topic, "", category), null));
            }
            return new Edition(figures, Map.of());
        }
        return new Edition(figures, persons(figures));
    }

    /** A province with a number that nothing else protects is not told by regency; where that does not help, the table is withheld. */
    private Map<String, String> persons(Map<Key, @Nullable Integer> figures) {
        var whole = new TreeSet<String>();
        for (int left = TRIES; ; left--) {
            var plan = rows(whole).plan();
            var issue = new Issue(plan, now, null);
            var tables = new ArrayList<Guarded>();
            var stuck = new TreeSet<String>();
            for (var topic : Topic.ofPersons()) {
                var categories = categories(topic);
                var table = new Guarded(topic, shelf(topic, issue, categories), smallest, width);
                var narrow = table.hide();
                if (!narrow.isEmpty() && (left == 0 || whole.containsAll(narrow))) table.withhold(categories);
                else stuck.addAll(narrow);
                tables.add(table);
            }
            if (whole.containsAll(stuck)) {
                tables.forEach(table -> table.into(figures));
                return plan.parts();
            }
            whole.addAll(stuck);
        }
    }

    private Rows rows(Set<String> whole) {
        return new Rows(now, past, smallest, whole);
    }

    private Set<String> categories(Topic topic) {
        var found = new TreeSet<>(now.categories(topic));
        past.forEach(issue -> found.addAll(issue.counts.categories(topic)));
        return found;
    }

    private List<Issue> shelf(Topic topic, Issue issue, Set<String> categories) {
        var shelf = new ArrayList<>(past);
        shelf.removeIf(one -> Guarded.silent(topic, one, categories));
        shelf.add(issue);
        return shelf;
    }

    private void whole(Topic topic, Map<Key, @Nullable Integer> figures) {
        for (var province : now.parts("")) {
            for (var regency : now.parts(province)) whole(topic, regency, figures);
            whole(topic, province, figures);
        }
        whole(topic, "", figures);
    }

    private void whole(Topic topic, String place, Map<Key, @Nullable Integer> figures) {
        figures.put(new Key(topic, place, Key.ALL), now.of(topic, place, Key.ALL));
        for (var category : now.categories(topic)) {
            int n = now.of(topic, place, category);
            if (n > 0) figures.put(new Key(topic, place, category), n);
        }
    }
}
