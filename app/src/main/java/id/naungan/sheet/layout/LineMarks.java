package id.naungan.sheet.layout;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Signs that a line below a header is no row of the list: totals, signatures, legends, repeated headers, numbers of columns. */
public final class LineMarks {

    private static final Pattern TOTAL = Pattern.compile("(jumlah|total|sub ?total|rekap(itulasi)?)\\b.*");
    private static final Pattern CLOSING = Pattern.compile(
            "(mengetahui|menyetujui|ketua|kepala|pimpinan|pengurus|sekretaris|bendahara|dibuat|disusun|hormat|nip|ttd|tertanda|"
                    + "pengasuh|yang membuat|petugas|pembina)\\b.{0,60}");
    private static final Pattern LEGEND = Pattern.compile(
            "(keterangan|ket|catatan|nb|note|n\\.b|sumber)\\s*[.:*].*|(laki-laki|perempuan|putra|putri)\\s*[:=]\\s*\\d+.*");
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "[\\p{L}. ]{3,40},\\s*(tgl\\.?|tanggal)?\\s*([.…_]+|\\d{1,2})\\s*[\\p{L}.…_]+\\s*(\\d{4}|20[.…_]*)");
    private static final int FEW = 3;

    private final Table table;
    private final int name;
    private final int ordinal;
    private final List<List<String>> headerTexts = new ArrayList<>();

    /** `name` is the column of names, or -1. */
    public LineMarks(Table table, int name) {
        this.table = table;
        this.name = name;
        this.ordinal = table.ordinalColumn();
        table.header()
                .forEach(line ->
                        headerTexts.add(line.cells().stream().map(Cell::text).toList()));
    }

    /** Whether the line bears a running number. */
    public boolean numbered(Line line) {
        return ordinal >= 0 && line.at(ordinal).shown().matches("\\d{1,5}\\.?\\)?");
    }

    /** How many cells say something beside the running number. */
    public long filled(Line line) {
        return line.filled() - (numbered(line) ? 1 : 0);
    }

    public boolean repeatsHeader(Line line) {
        long filled = line.filled();
        for (var header : headerTexts) {
            int same = 0;
            for (int column = 0; column < Math.min(header.size(), line.cells().size()); column++) {
                boolean text = line.at(column).text().length() > 1;
                same += text && line.at(column).text().equalsIgnoreCase(header.get(column)) ? 1 : 0;
            }
            if (same >= 2 && same >= filled * 0.6) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line heads another table; looked at closely only where it speaks of names, as nearly no row does. */
    public boolean headsAnother(Line line) {
        return line.cells().stream().anyMatch(cell -> cell.text().regionMatches(true, 0, "nama", 0, 4))
                && table.headsAnother(line);
    }

    /** "(1) (2) (3)" below the headings: the name's column holds a number like all others. */
    public boolean countsColumns(Line line) {
        var cells = line.cells().stream().filter(cell -> !cell.blank()).toList();
        return cells.size() >= FEW
                && line.at(name).shown().matches("\\(?\\d{1,2}\\)?")
                && cells.stream().allMatch(cell -> cell.shown().matches("\\(?\\d{1,2}\\)?"));
    }

    /** Whether the line begins like a sum and no name speaks against it. */
    public boolean totals(Line line) {
        var first = firstText(line);
        var named = line.at(name);
        return TOTAL.matcher(first).matches()
                && (named.blank()
                        || !named.text().chars().anyMatch(Character::isLetter)
                        || named.text().equalsIgnoreCase(first));
    }

    /** Whether some cell signs, explains or dates the list. */
    public boolean endsList(Line line) {
        return line.cells().stream().anyMatch(cell -> {
            var text = lower(cell);
            return CLOSING.matcher(text).matches() || LEGEND.matcher(text).matches() || dates(cell);
        });
    }

    /** Whether the cell is of those who sign. */
    public static boolean signs(Cell cell) {
        return CLOSING.matcher(lower(cell)).matches();
    }

    /** "Samarinda, 3 Mei 2026". */
    public static boolean dates(Cell cell) {
        return PLACE_AND_DAY.matcher(lower(cell)).matches();
    }

    /** The first text of the line, in small letters. */
    public static String firstText(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(LineMarks::lower)
                .findFirst()
                .orElse("");
    }

    private static String lower(Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }
}
