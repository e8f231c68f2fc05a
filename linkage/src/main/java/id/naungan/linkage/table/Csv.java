package id.naungan.linkage.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads delimited text row by row without making strings: the cells of the current row are slices of {@link #bytes}.
 * Knows quotes, CRLF, a byte order mark, and finds out whether comma, semicolon, tab or bar divides.
 */
public final class Csv implements Closeable {
    private static final int MOST_BYTES_A_ROW = 1 << 24;

    private final InputStream in;
    private final String name;
    private final byte divider;
    private byte[] buffer = new byte[1 << 18];
    private int filled;
    private int position;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int cells;
    private long row;
    private boolean atEnd;
    private final List<String> heading;

    public Csv(Path file) throws IOException {
        this(Files.newInputStream(file), file.getFileName().toString());
    }

    Csv(InputStream in, String name) throws IOException {
        this.in = in;
        this.name = name;
        fill();
        if (filled > 2 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
        if (filled > 1 && (buffer[0] & 0xFE) == 0xFE && (buffer[1] & 0xFE) == 0xFE) {
            throw new Refusal("encoding.utf16", name);
        }
        divider = divider();
        if (!next()) {
            throw new Refusal("empty.file", name);
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < cells; i++) {
            names.add(text(i).strip());
        }
        heading = List.copyOf(names);
        row = 0;
    }

    public List<String> heading() {
        return heading;
    }

    /** How many rows so many bytes hold, a little more rather than less, judging by those that were read first. */
    int expectedRows(long size) {
        int lines = 1;
        for (int i = 0; i < filled; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
        }
        return (int) Math.min(1 << 24, size * lines / Math.max(1, filled) * 33 / 32);
    }

    /** Number of the current row, the first below the heading being 1. */
    public long row() {
        return row;
    }

    public int cells() {
        return cells;
    }

    public byte[] bytes() {
        return buffer;
    }

    public int start(int cell) {
        return starts[cell];
    }

    public int end(int cell) {
        return ends[cell];
    }

    public String text(int cell) {
        return new String(buffer, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
    }

    /** Goes to the next row that is not empty; false at the end. */
    public boolean next() throws IOException {
        while (true) {
            if (!parse()) {
                return false;
            }
            row++;
            if (cells > 1 || ends[0] > starts[0]) {
                return true;
            }
        }
    }

    private boolean parse() throws IOException {
        while (true) {
            if (position < filled) {
                int end = scan();
                if (end >= 0) {
                    position = end;
                    return true;
                }
            }
            if (!refill()) {
                if (position == filled) {
                    return false;
                }
                atEnd = true;
            }
        }
    }

    /** Cuts the row that begins at {@link #position} into cells; where the next row begins, or -1 if bytes are missing. */
    private int scan() {
        int at = position;
        boolean strange = false;
        boolean quotes = false;
        cells = 0;
        begin(at);
        while (at < filled) {
            byte b = buffer[at];
            if (b == divider) {
                finish(at++);
                begin(at);
            } else if (b == '\n') {
                finish(at > starts[cells] && buffer[at - 1] == '\r' ? at - 1 : at);
                return done(at + 1, strange, quotes);
            } else if (b == '"' && at == starts[cells]) {
                quotes = true;
                at = behindQuotes(at + 1);
                if (at < 0) {
                    return -1;
                }
            } else {
                strange |= b < 0;
                at++;
            }
        }
        if (!atEnd) {
            return -1;
        }
        finish(at);
        return done(at, strange, quotes);
    }

    private int behindQuotes(int at) {
        for (int i = at; i < filled; i++) {
            if (buffer[i] == '"') {
                if (i + 1 < filled && buffer[i + 1] == '"') {
                    i++;
                } else if (i + 1 < filled || atEnd) {
                    return i + 1;
                }
            }
        }
        if (atEnd || filled - position > MOST_BYTES_A_ROW) {
            throw new Refusal("csv.quote", name, row + 1);
        }
        return -1;
    }

    private int done(int next, boolean strange, boolean quotes) {
        if (strange || quotes) {
            check();
        }
        if (quotes) {
            for (int i = 0; i < cells; i++) {
                unquote(i);
            }
        }
        return next;
    }

    private void unquote(int cell) {
        int start = starts[cell];
        int end = ends[cell];
        if (end - start < 2 || buffer[start] != '"' || buffer[end - 1] != '"') {
            return;
        }
        int write = start + 1;
        for (int read = start + 1; read < end - 1; read++) {
            buffer[write++] = buffer[read];
            if (buffer[read] == '"') {
                read++;
            }
        }
        starts[cell] = start + 1;
        ends[cell] = write;
    }

    private void begin(int at) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        starts[cells] = at;
    }

    private void finish(int at) {
        int start = starts[cells];
        while (start < at && buffer[start] == ' ') {
            start++;
        }
        while (at > start && buffer[at - 1] == ' ') {
            at--;
        }
        starts[cells] = start;
        ends[cells++] = at;
    }

    private void check() {
        for (int i = 0; i < cells; i++) {
            if (!Utf8.valid(buffer, starts[i], ends[i])) {
                throw new Refusal("encoding.not-utf8", name, row + 1);
            }
        }
    }

    private byte divider() {
        int best = 0;
        byte found = ',';
        for (byte candidate : new byte[] {',', ';', '\t', '|'}) {
            int count = 0;
            for (int i = position; i < filled && buffer[i] != '\n'; i++) {
                count += buffer[i] == candidate ? 1 : 0;
            }
            if (count > best) {
                best = count;
                found = candidate;
            }
        }
        return found;
    }

    /** Moves the unread part to the front and reads more behind it; false when there is no more. */
    private boolean refill() throws IOException {
        int rest = filled - position;
        if (rest == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        System.arraycopy(buffer, position, buffer, 0, rest);
        filled = rest;
        position = 0;
        return fill();
    }

    private boolean fill() throws IOException {
        int read = in.readNBytes(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
