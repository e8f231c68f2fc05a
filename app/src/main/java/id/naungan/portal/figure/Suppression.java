package id.naungan.portal.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition of counts: homes as they are, for they stand in a public register; of persons no number from one to one less than
 * `smallest`, and so many others hidden that whoever adds and subtracts what is shown, here and in the edition before, still finds more than
 * `width` values for each of them.
 */
public final class Suppression {

    /** Numbers the method; a change of it is a new formula. */
    public static final int FORMULA = 1;

    private final Counts now;
    private final Counts then;
    private final Edition before;
    private final int smallest;
    private final int width;

    /** @param then what the edition before was made of */
    public Suppression(Counts now, Edition before, Counts then, int smallest, int width) {
        this.now = now;
        this.then = then;
        this.before = before;
        this.smallest = smallest;
        this.width = width;
    }

    public Edition edition() {
        var figures = Edition.empty();
        for (var topic : Topic.values()) if (!topic.persons()) whole(topic, figures);
        var rows = new Rows(now, then, before, smallest);
        // Too few in the whole nation: nothing is said of persons.
        if (!rows.enough()) {
            for (var topic : Topic.ofPersons()) {
                figures.put(new Key(topic, "", Key.ALL), null);
                now.categories(topic).forEach(category -> figures.put(new Key(topic, "", category), null));
            }
            return new Edition(figures, Map.of());
        }
        var plan = rows.plan();
        for (var topic : Topic.ofPersons()) {
            var table = new Guarded(topic, plan, now, before, then, smallest, width);
            table.hide();
            table.into(figures);
        }
        return new Edition(figures, plan.parts());
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
