package id.naungan.instrument.xlsform;

import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sheet by the headings of its first row; headings of other tools are understood by their usual names. */
final class Table {

    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("label", "label"),
            Map.entry("label::indonesian(id)", "label"),
            Map.entry("label::indonesia(id)", "label"),
            Map.entry("label::id", "label"),
            Map.entry("label::en", "label::english(en)"),
            Map.entry("label::english", "label::english(en)"),
            Map.entry("hint::indonesian(id)", "hint"),
            Map.entry("hint::id", "hint"),
            Map.entry("hint::en", "hint::english(en)"),
            Map.entry("hint::english", "hint::english(en)"),
            Map.entry("constraintmessage", "constraint_message"),
            Map.entry("constraint_message::en", "constraint_message::english(en)"),
            Map.entry("listname", "list_name"),
            Map.entry("calculate", "calculation"));

    private final String name;
    private final List<Line> lines;
    private final Map<String, Integer> columns = new HashMap<>();

    private Table(String name, List<Line> lines) {
        this.name = name;
        this.lines = lines.isEmpty() ? lines : lines.subList(1, lines.size());
        if (lines.isEmpty()) return;
        var heads = lines.getFirst().cells();
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i)
                    .text()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", "")
                    .replace("::bahasaindonesia(id)", "");
            if (!head.isEmpty()) columns.putIfAbsent(ALIKE.getOrDefault(head, head), i);
        }
    }

    static @Nullable Table of(List<Sheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name))
                .findFirst()
                .map(sheet -> new Table(name, sheet.lines()))
                .orElse(null);
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return lines.stream().map(line -> new Row(this, line)).toList();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** One row of it. */
    record Row(Table of, Line line) {

        int number() {
            return line.number();
        }

        String text(String column) {
            var at = of.columns.get(column);
            return at == null
                    ? ""
                    : line.at(at).kind() == id.naungan.sheet.file.Cell.Kind.DATE
                            ? line.at(at).text()
                            : line.at(at).shown().strip();
        }

        @Nullable
        String orNull(String column) {
            var text = text(column);
            return text.isEmpty() ? null : text;
        }
    }
}
