package id.naungan.casework.step;

import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Valid answers to every question of a section, taken from its own form: the first choice everywhere. */
public final class Typical {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String LISTS = read("reference/lists.csv") + read("db/migration/reference/V1_42__lists.sql");

    private Typical() {}

    /** By path; each override is a path, "=", and the text instead, several codes parted by a bar; no text takes the answer away. */
    public static Map<String, List<String>> answers(Class<? extends Record> section, String... overrides) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var field : Reader.fields(Form.blank(section).items()))
            texts.put(field.path(), List.of(answer(field, texts.size())));
        for (var override : overrides) {
            var at = override.indexOf('=');
            var text = override.substring(at + 1);
            if (text.isEmpty()) texts.remove(override.substring(0, at));
            else texts.put(override.substring(0, at), List.of(text.split("\\|")));
        }
        return texts;
    }

    private static String answer(Field field, int number) {
        return switch (field.kind()) {
            case SCALE -> "1";
            case NUMBER -> "1";
            // Later questions ask for later days.
            case DATE -> LocalDate.of(2020, 3, 1).plusDays(number).format(DAY);
            case TIME -> "14.05";
            case MONTH -> "03-2020";
            case RADIOS, SELECT, CHECKBOXES ->
                field.constants().isEmpty()
                        ? code(field.table())
                        : field.constants().getFirst().name();
            default -> field.path().endsWith("nik") ? "6472035203180001" : "Teks " + number;
        };
    }

    private static String code(String table) {
        return LISTS.lines()
                .filter(line -> line.startsWith(table + ",") || line.startsWith("('" + table + "', '"))
                .map(line -> line.startsWith("(")
                        ? line.split("'")[3]
                        : line.replaceAll("\"[^\"]*\"", "x").split(",", -1)[4])
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/main/resources").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
