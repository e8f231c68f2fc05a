package id.naungan.linkage.spark;

import id.naungan.linkage.block.Groups.Group;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.run.Settings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Records sorted by rule, key and list, whole groups at a time. Groups that make no pair are passed over, however many records
 * have that key.
 */
final class Gathered implements Iterator<Gathered.Some> {
    /** No group that makes pairs is longer, or its key would have been too big. */
    private static final long LONGEST = Settings.MOST_A_KEY + 1;

    private final Iterator<Row> rows;
    private final Model model;
    private final boolean itself;
    private final int enough;
    private @Nullable Row next;

    /** {@code enough}: so many rows are handed out together. */
    Gathered(Iterator<Row> rows, Model model, boolean itself, int enough) {
        this.rows = rows;
        this.model = model;
        this.itself = itself;
        this.enough = enough;
        next = rows.hasNext() ? rows.next() : null;
    }

    /** Groups whose records stand behind one another in the lines. */
    record Some(Lines lines, List<Group> groups, List<String> ids, List<Long> numbers) {
        Some(Model model) {
            this(new Lines(model), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(List<Row> group) {
            int from = lines.count();
            int second = from;
            for (Row row : group) {
                second += row.getInt(2) == 0 ? 1 : 0;
                numbers.add(row.getLong(3));
                ids.add(row.getString(4));
                lines.add((byte[]) row.get(5));
            }
            groups.add(new Group(group.getFirst().getInt(0), from, second, lines.count()));
        }

        /** A row of {@link Shape#LINK}. */
        Row link(int a, int b, float weight) {
            return RowFactory.create(numbers.get(a), numbers.get(b), ids.get(a), ids.get(b), weight);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Some next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var some = new Some(model);
        while (next != null && some.lines.count() < enough) {
            List<Row> group = group(next);
            if (meet(group)) {
                some.add(group);
            }
        }
        return some;
    }

    private boolean meet(List<Row> group) {
        boolean two = itself
                ? group.size() > 1
                : group.getFirst().getInt(2) == 0 && group.getLast().getInt(2) == 1;
        return two && group.size() <= LONGEST;
    }

    private List<Row> group(Row first) {
        var group = new ArrayList<Row>();
        for (Row row = first; row != null; row = next) {
            if (row.getInt(0) != first.getInt(0) || row.getLong(1) != first.getLong(1)) {
                break;
            }
            if (group.size() <= LONGEST) {
                group.add(row);
            }
            next = rows.hasNext() ? rows.next() : null;
        }
        return group;
    }
}
