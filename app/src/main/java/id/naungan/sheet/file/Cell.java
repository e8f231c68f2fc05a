package id.naungan.sheet.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One cell: numbers as the file stores them, dates as ISO text, formulas by their cached value and flagged. */
public record Cell(Kind kind, String text, boolean formula) {

    /** What a cell holds. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", false);

    private static final DateTimeFormatter SHOWN_DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_SCALE = 40;

    public static Cell text(String raw) {
        var clean = CellText.clean(raw);
        return clean.isEmpty() ? EMPTY : new Cell(Kind.TEXT, clean, false);
    }

    /** A number, or text when it is no number a list could hold (1E+999999999 would fill the memory when written out). */
    static Cell number(String raw) {
        var stored = raw.strip();
        var value = parse(stored);
        return value == null ? text(raw) : new Cell(Kind.NUMBER, stored, false);
    }

    static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, date.toString(), false);
    }

    Cell fromFormula() {
        return new Cell(kind, text, true);
    }

    public boolean blank() {
        return text.isEmpty();
    }

    public @Nullable BigDecimal number() {
        return kind == Kind.NUMBER ? parse(text) : null;
    }

    public @Nullable LocalDate date() {
        return kind == Kind.DATE ? LocalDate.parse(text) : null;
    }

    /** The text a user would expect to see. */
    public String shown() {
        return switch (kind) {
            case NUMBER -> {
                var value = parse(text);
                yield value == null ? text : value.stripTrailingZeros().toPlainString();
            }
            case DATE -> SHOWN_DATE.format(LocalDate.parse(text));
            case EMPTY, TEXT, BOOLEAN, ERROR -> text;
        };
    }

    private static @Nullable BigDecimal parse(String stored) {
        if (stored.isEmpty() || stored.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            var value = new BigDecimal(stored);
            return Math.abs(value.scale()) > MAX_SCALE ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
