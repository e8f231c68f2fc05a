package id.naungan.linkage.table;

import id.naungan.linkage.text.ByteDictionary;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list in memory: an id and one row of numbers for each record, and what the numbers stand for. */
public final class Table {
    /** Numbers in one array; more rows than fit belong on Spark. */
    private static final int MOST_CELLS = 1 << 30;

    private final Layout layout;
    private final Lexicon lexicon;
    private final List<Part> parts;
    private final ByteDictionary ids;
    private final int width;
    private int[] cells;
    private int rows;

    /** A list among several in one table: its name, its first row, its ids. */
    private record Part(String name, int start, ByteDictionary ids) {}

    Table(Layout layout, Lexicon lexicon, int expectedRows) {
        this.layout = layout;
        this.lexicon = lexicon;
        width = layout.width();
        ids = new ByteDictionary();
        parts = List.of(new Part("", 0, ids));
        cells = new int[Math.max(16, expectedRows) * width];
    }

    /** What numbers in cells stand for; lists that are compared share one. */
    public record Lexicon(Words words, Map<String, Sequences> names, ByteDictionary texts) {
        Lexicon(Layout layout) {
            this(new Words(), new HashMap<>(), new ByteDictionary());
            layout.fields().stream().filter(f -> f.kind().inWords()).forEach(f -> names.put(f.name(), new Sequences()));
        }

        /** Names or streets as they stand in one field. */
        public Sequences names(String field) {
            return names.get(field);
        }
    }

    public Layout layout() {
        return layout;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public int rows() {
        return rows;
    }

    public int width() {
        return width;
    }

    /** All rows behind one another, each {@link #width} numbers. */
    public int[] cells() {
        return cells;
    }

    public String id(int row) {
        Part part = parts.get(part(row));
        return part.ids.text(row + 1 - part.start);
    }

    /** Copies the id's bytes into {@code into} at {@code at} and answers their number. */
    public int id(int row, byte[] into, int at) {
        Part part = parts.get(part(row));
        return part.ids.copy(row + 1 - part.start, into, at);
    }

    public int idLength(int row) {
        Part part = parts.get(part(row));
        return part.ids.length(row + 1 - part.start);
    }

    /** How many lists stand in this table. */
    public int parts() {
        return parts.size();
    }

    /** Which of the lists a row is of. */
    public int part(int row) {
        int part = parts.size() - 1;
        while (parts.get(part).start > row) {
            part--;
        }
        return part;
    }

    /** The first row of a list; behind the last one, the number of all rows. */
    public int start(int part) {
        return part == parts.size() ? rows : parts.get(part).start;
    }

    /** What a list is called. */
    public String name(int part) {
        return parts.get(part).name;
    }

    /** The row of an id, or -1. Only where a table is one list. */
    public int row(String id) {
        byte[] bytes = id.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int code = ids.find(bytes, 0, bytes.length);
        return code < 1 ? -1 : code - 1;
    }

    /** Begins a row and answers where its cells begin, or -1 if the id was there before. */
    int begin(byte[] bytes, int start, int end) {
        if (ids.code(bytes, start, end) != rows + 1) {
            return -1;
        }
        if (rows == MOST_CELLS / width) {
            throw new Refusal("list.too-long", rows);
        }
        if ((rows + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, (rows + rows / 4 + 16) * width);
        }
        return rows++ * width;
    }

    /** Leaves out what grew for rows that never came. */
    void trim() {
        if (cells.length > (long) rows * width * 9 / 8) {
            cells = Arrays.copyOf(cells, rows * width);
        }
    }

    /** This list with its numbers renamed into {@code ours}. */
    Table into(Lexicon ours) {
        int[] words = ours.words.absorb(lexicon.words);
        int[] texts = ours.texts.absorb(lexicon.texts);
        int cell = 0;
        for (Field field : layout.fields()) {
            int[] map = switch (field.kind()) {
                case NAME, ADDRESS, LIST -> ours.names(field.name()).absorb(lexicon.names(field.name()), words);
                case PLACE, TEXT, RAW -> texts;
                default -> null;
            };
            if (map != null) {
                for (int at = cell, end = rows * width; at < end; at += width) {
                    cells[at] = map[cells[at]];
                }
            }
            cell += field.kind().cells();
        }
        return new Table(this, ours);
    }

    /** Several lists behind one another, in the words of the first. */
    static Table of(List<String> names, List<Table> tables) {
        Table first = tables.getFirst();
        long rows = tables.stream().mapToLong(t -> t.rows).sum();
        if (rows > MOST_CELLS / first.width) {
            throw new Refusal("list.too-long", MOST_CELLS / first.width);
        }
        var cells = new int[(int) rows * first.width];
        var parts = new ArrayList<Part>();
        int start = 0;
        for (int t = 0; t < tables.size(); t++) {
            Table table = t == 0 ? first : tables.get(t).into(first.lexicon);
            System.arraycopy(table.cells, 0, cells, start * first.width, table.rows * first.width);
            parts.add(new Part(names.get(t), start, table.ids));
            start += table.rows;
        }
        return new Table(first, cells, start, parts);
    }

    private Table(Table like, int[] cells, int rows, List<Part> parts) {
        this.layout = like.layout;
        this.lexicon = like.lexicon;
        this.width = like.width;
        this.cells = cells;
        this.rows = rows;
        this.parts = List.copyOf(parts);
        this.ids = like.ids;
    }

    private Table(Table other, Lexicon lexicon) {
        this.layout = other.layout;
        this.lexicon = lexicon;
        this.parts = other.parts;
        this.width = other.width;
        this.cells = other.cells;
        this.rows = other.rows;
        this.ids = other.ids;
    }
}
