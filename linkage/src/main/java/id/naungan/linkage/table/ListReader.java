package id.naungan.linkage.table;

import id.naungan.linkage.text.Digits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a list of people from a file, its columns recognised by their headings or named by the user. */
public final class ListReader {
    private final Layout layout;
    private final List<String> idColumns;
    private final Map<String, String> named;

    /** {@code named}: heading of the file by name of the field, {@code id} among them. */
    public ListReader(Layout layout, List<String> idColumns, Map<String, String> named) {
        this.layout = layout;
        this.idColumns = List.copyOf(idColumns);
        this.named = Map.copyOf(named);
    }

    public Table read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal("file.missing", file);
        }
        try (Csv csv = new Csv(file)) {
            return read(csv, file.getFileName().toString(), Files.size(file));
        }
    }

    /** Reads a list out of memory. */
    public Table read(byte[] csv, String name) throws IOException {
        try (Csv rows = new Csv(new ByteArrayInputStream(csv), name)) {
            return read(rows, name, csv.length);
        }
    }

    private Table read(Csv csv, String name, long size) throws IOException {
        var columns = new Columns(csv.heading(), named);
        int id = id(columns, name);
        return rows(csv, name, size, id, present(columns, name));
    }

    /** The headings that are read: the id's, and by name of the field those of fields. */
    public record Used(String id, Map<String, String> fields) {}

    /** Which of these headings are read. */
    public Used used(List<String> heading, String name) {
        var columns = new Columns(heading, named);
        String id = heading.get(id(columns, name));
        var fields = new HashMap<String, String>();
        present(columns, name).forEach(p -> fields.put(layout.fields().get(p[2]).name(), heading.get(p[0])));
        return new Used(id, fields);
    }

    private int id(Columns columns, String name) {
        int id = columns.find("id", idColumns);
        if (id < 0) {
            throw new Refusal("column.id", name, String.join(", ", columns.heading));
        }
        return id;
    }

    private List<int[]> present(Columns columns, String name) {
        var present = new ArrayList<int[]>();
        int cell = 0;
        for (Field field : layout.fields()) {
            int column = columns.find(field.name(), field.columns());
            if (column >= 0) {
                present.add(new int[] {column, cell, layout.fields().indexOf(field)});
            }
            cell += field.kind().cells();
        }
        if (present.isEmpty()) {
            throw new Refusal("column.none", name, String.join(", ", columns.heading));
        }
        return present;
    }

    private Table rows(Csv csv, String name, long size, int id, List<int[]> present) throws IOException {
        var lexicon = new Table.Lexicon(layout);
        var reader = new CellReader(layout, lexicon);
        var table = new Table(layout, lexicon, csv.expectedRows(size));
        var fallbacks = fallbacks();
        int wanted = csv.heading().size();
        while (csv.next()) {
            if (csv.cells() != wanted) {
                throw new Refusal("csv.cells", name, csv.row(), csv.cells(), wanted);
            }
            byte[] bytes = csv.bytes();
            if (csv.start(id) == csv.end(id)) {
                throw new Refusal("id.empty", name, csv.row());
            }
            int at = table.begin(bytes, csv.start(id), csv.end(id));
            if (at < 0) {
                throw new Refusal("id.twice", name, csv.row(), csv.text(id));
            }
            int[] cells = table.cells();
            for (int[] p : present) {
                reader.read(p[2], bytes, csv.start(p[0]), csv.end(p[0]), cells, at + p[1]);
            }
            for (Fallback f : fallbacks) {
                if (cells[at + f.cell] == 0 && cells[at + f.other] != 0) {
                    if (f.name) {
                        reader.father(f.field, f.otherField, cells, at + f.cell);
                    } else {
                        fromNik(cells, at + f.cell, at + f.other);
                    }
                }
            }
        }
        if (table.rows() == 0) {
            throw new Refusal("empty.list", name);
        }
        table.trim();
        return table;
    }

    /** Where a missing field is taken from: a date out of the NIK, a father's name out of the clause of bin and binti. */
    private record Fallback(int field, int cell, int otherField, int other, boolean name) {}

    private List<Fallback> fallbacks() {
        return layout.fields().stream()
                .filter(f -> !f.fallback().isEmpty())
                .map(f -> new Fallback(
                        layout.fields().indexOf(f),
                        layout.cell(f.name()),
                        layout.fields().indexOf(layout.field(f.fallback())),
                        layout.cell(f.fallback()),
                        f.kind() == Field.Kind.NAME))
                .toList();
    }

    private static void fromNik(int[] cells, int date, int nik) {
        int birth = Digits.birth((long) cells[nik] << 32 | cells[nik + 1] & 0xFFFFFFFFL);
        cells[date] = birth == 0 ? 0 : birth | Field.FROM_NIK;
    }

    /** Whether two headings are the same but for capitals, spaces and signs. */
    public static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Headings of a file. */
    public static List<String> headings(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refusal("file.missing", file);
        }
        try (Csv csv = new Csv(file)) {
            return csv.heading();
        }
    }

    /** Headings of a file, found by any of their known names. */
    private record Columns(List<String> heading, Map<String, String> named) {
        int find(String field, List<String> known) {
            String wish = named.get(field);
            if (wish != null) {
                for (int i = 0; i < heading.size(); i++) {
                    if (heading.get(i).equals(wish)) {
                        return i;
                    }
                }
                throw new Refusal("column.named", wish, field, String.join(", ", heading));
            }
            for (String name : known) {
                for (int i = 0; i < heading.size(); i++) {
                    if (alike(heading.get(i), name)) {
                        return i;
                    }
                }
            }
            return -1;
        }
    }
}
