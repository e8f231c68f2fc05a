package id.naungan.spm.need;

import id.naungan.reference.Codes;
import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Refused;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import id.naungan.spm.item.ItemForm.Setting;
import id.naungan.store.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads needs from a workbook with the headings Tahun, Wilayah, Tempat, Jenis, Jumlah, Dasar. Everything is taken or nothing; every row
 * that cannot be read is named with what to do.
 */
@Component
class NeedSheet {

    static final int MOST = 5_000;

    /** What is wrong with one row: its number in the file, and the key of the sentence with its arguments. */
    public record Wrong(int row, String key, List<String> args) {}

    /** What a file says, or why not. */
    record Read(List<NeedForm> needs, List<Wrong> wrong) {}

    private final SpmRegions regions;
    private final Codes codes;

    NeedSheet(SpmRegions regions, Codes codes) {
        this.regions = regions;
        this.codes = codes;
    }

    Read read(String name, byte[] bytes, Locale locale) {
        return switch (SheetFile.open(name, bytes)) {
            case Refused refused -> failed(0, refused.messageKey(), refused.args());
            case Workbook book ->
                book.sheets().stream()
                        .filter(s -> !s.hidden())
                        .map(s -> read(s.lines(), name, locale))
                        .filter(Optional::isPresent)
                        .map(Optional::get)
                        .findFirst()
                        .orElseGet(() -> failed(0, "spm.import.headings", List.of()));
        };
    }

    private static Read failed(int row, String key, List<String> args) {
        return new Read(List.of(), List.of(new Wrong(row, key, args)));
    }

    private Optional<Read> read(List<Line> lines, String file, Locale locale) {
        for (int at = 0; at < Math.min(lines.size(), 20); at++) {
            var columns = columns(lines.get(at));
            if (!columns.keySet().containsAll(List.of("tahun", "wilayah", "jenis", "jumlah"))) continue;
            var rows = lines.subList(at + 1, lines.size());
            if (rows.size() > MOST) return Optional.of(failed(0, "spm.import.many", List.of("" + MOST)));
            return Optional.of(rows(rows, columns, file, locale));
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(Line line) {
        var columns = new HashMap<String, Integer>();
        for (int c = 0; c < line.cells().size(); c++) {
            var heading = line.at(c).shown().toLowerCase(Locale.ROOT).strip();
            for (var known : List.of("tahun", "wilayah", "tempat", "jenis", "jumlah", "dasar"))
                if (heading.startsWith(known)) columns.putIfAbsent(known, c);
        }
        return columns;
    }

    private Read rows(List<Line> lines, Map<String, Integer> columns, String file, Locale locale) {
        var needs = new ArrayList<NeedForm>();
        var wrong = new ArrayList<Wrong>();
        for (var line : lines) {
            if (line.filled() == 0) continue;
            var year = whole(cell(line, columns, "tahun"));
            var region = region(cell(line, columns, "wilayah").shown(), locale);
            var kind = kind(cell(line, columns, "jenis").shown(), locale);
            var number = whole(cell(line, columns, "jumlah"));
            var place = cell(line, columns, "tempat").shown().toLowerCase(Locale.ROOT);
            var basis = cell(line, columns, "dasar").shown();
            if (line.cells().stream().anyMatch(Cell::formula)) wrong.add(bad(line, "spm.import.formula"));
            else if (year.isEmpty() || year.get() < 2018 || year.get() > 2100) wrong.add(bad(line, "spm.import.year"));
            else if (region.isEmpty())
                wrong.add(bad(
                        line,
                        "spm.import.region",
                        cell(line, columns, "wilayah").shown()));
            else if (kind.isEmpty())
                wrong.add(bad(
                        line, "spm.import.kind", cell(line, columns, "jenis").shown()));
            else if (number.isEmpty() || number.get() < 0 || number.get() > 10_000_000)
                wrong.add(bad(
                        line, "spm.import.number", cell(line, columns, "jumlah").shown()));
            else
                needs.add(new NeedForm(
                        Ids.next(),
                        year.get(),
                        region.get(),
                        place.startsWith("luar") ? Setting.LUAR : Setting.DALAM,
                        kind.get(),
                        number.get(),
                        basis.length() < 5 ? "Impor dari " + file : basis.substring(0, Math.min(300, basis.length()))));
        }
        if (needs.isEmpty() && wrong.isEmpty()) wrong.add(new Wrong(0, "spm.import.empty", List.of()));
        return new Read(needs, wrong);
    }

    private static Wrong bad(Line line, String key, String... args) {
        return new Wrong(line.number(), key, List.of(args));
    }

    private static Cell cell(Line line, Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        return column == null ? Cell.EMPTY : line.at(column);
    }

    private static Optional<Integer> whole(Cell cell) {
        var number = cell.number();
        try {
            if (number != null) return Optional.of(number.intValueExact());
            var text = cell.shown().replace(".", "").strip();
            return text.matches("\\d{1,9}") ? Optional.of(new BigDecimal(text).intValueExact()) : Optional.empty();
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** By its code or its name. */
    private Optional<String> region(String text, Locale locale) {
        return regions.options("WILAYAH_SPM", locale).stream()
                .filter(o -> o.value().equals(text) || o.text().equalsIgnoreCase(text))
                .map(o -> o.value())
                .findFirst();
    }

    private Optional<String> kind(String text, Locale locale) {
        return codes.valid("SPM_PENERIMA").stream()
                .filter(c -> c.code().equalsIgnoreCase(text)
                        || c.label().equalsIgnoreCase(text)
                        || c.label(locale).equalsIgnoreCase(text))
                .map(Codes.Code::code)
                .findFirst();
    }
}
