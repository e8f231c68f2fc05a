package id.naungan.linkage.spark;

import id.naungan.linkage.block.Groups.Group;
import id.naungan.linkage.model.Model;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Records sorted by rule and key, whole groups at a time. Those that are alone under a key are passed over. */
final class Gathered implements Iterator<Gathered.Some> {
    private final Iterator<Row> rows;
    private final Model model;
    private final int enough;
    private @Nullable Row next;

    Gathered(Iterator<Row> rows, Model model, int enough) {
        this.rows = rows;
        this.model = model;
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
            if (group.size() > 1) {
                some.add(group);
            }
        }
        return some;
    }

    private List<Row> group(Row first) {
        var group = new ArrayList<Row>();
        for (Row row = first; row != null; row = next) {
            if (row.getInt(0) != first.getInt(0) || row.getLong(1) != first.getLong(1)) {
                break;
            }
            group.add(row);
            next = rows.hasNext() ? rows.next() : null;
        }
        return group;
    }
}
