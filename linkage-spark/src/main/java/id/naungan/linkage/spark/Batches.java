package id.naungan.linkage.spark;

import id.naungan.linkage.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** Rows of a partition as tables of a bounded size. */
final class Batches implements Iterator<Table> {
    private static final int ROWS = 200_000;

    private final Iterator<Row> rows;
    private final SmallList.Read small;

    Batches(Iterator<Row> rows, SmallList.Read small) {
        this.rows = rows;
        this.small = small;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Table next() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        var csv = new ByteArrayOutputStream(1 << 20);
        Row row = rows.next();
        write(String.join("\u0001", row.schema().fieldNames()).split("\u0001"), csv);
        int count = 0;
        while (true) {
            var cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.isNullAt(i) ? "" : row.get(i).toString();
            }
            write(cells, csv);
            if (++count == ROWS || !rows.hasNext()) {
                break;
            }
            row = rows.next();
        }
        try {
            return small.reader().read(csv.toByteArray(), "b");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String[] cells, ByteArrayOutputStream csv) {
        for (int i = 0; i < cells.length; i++) {
            csv.writeBytes(
                    ((i == 0 ? "\"" : ",\"") + cells[i].replace("\"", "\"\"") + "\"").getBytes(StandardCharsets.UTF_8));
        }
        csv.write('\n');
    }
}
