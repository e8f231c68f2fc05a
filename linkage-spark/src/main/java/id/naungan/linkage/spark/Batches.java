package id.naungan.linkage.spark;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.table.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** Rows of a partition of a {@link HugeList} as tables of a bounded size. */
final class Batches implements Iterator<Batches.Part> {
    private static final int ROWS = 50_000;
    private static final int ROWS_A_PARTITION = 33;

    private final Iterator<Row> rows;
    private final Model model;
    private long number = (long) TaskContext.getPartitionId() << ROWS_A_PARTITION;

    Batches(Iterator<Row> rows, Model model) {
        this.rows = rows;
        this.model = model;
    }

    /** Some records: their ids, their fields as lines, and the number of the first among all, ascending as the list is read. */
    record Part(Table table, List<String> ids, List<byte[]> fields, long first) {
        /** Its rows. */
        Iterator<Integer> each() {
            return IntStream.range(0, ids.size()).iterator();
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Part next() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        var lines = new Lines(model);
        var ids = new ArrayList<String>();
        var fields = new ArrayList<byte[]>();
        while (lines.count() < ROWS && rows.hasNext()) {
            Row row = rows.next();
            ids.add(HugeList.id(row));
            fields.add(Lines.fields(row));
            lines.add(fields.getLast());
        }
        long first = number;
        number += lines.count();
        return new Part(lines.table(), ids, fields, first);
    }
}
