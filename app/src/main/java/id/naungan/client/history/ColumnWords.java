package id.naungan.client.history;

import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Situation;
import id.naungan.client.file.Words;
import id.naungan.reference.Codes;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a column of the trail into the words of the form it came from: a section's column is its field. Columns of no section,
 * also of other modules, have a key `history.<table>.<column>`; one without words is machinery and is left out.
 */
@Component
public class ColumnWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SNAKE = Pattern.compile("_([a-z])");

    private static final Map<String, Map<String, Class<? extends Record>>> SECTIONS = Map.of(
            "client.client", Map.of("identity_", Identity.class, "birth_", Birth.class, "origin_", Origin.class, "situation_", Situation.class),
            "client.paper", Map.of("paper_", Paper.Details.class),
            "client.relative", Map.of("person_", Relative.Person.class, "contact_", Relative.Contact.class));

    /** Columns that hold codes and belong to no section, with the table of their codes. */
    private static final Map<String, String> CODES = Map.of(
            "client.paper.paper_kind", "JENIS_SURAT",
            "client.consent.purpose", "TUJUAN_PERSETUJUAN",
            "casework.stay.entry_path", "JALUR_RUJUKAN",
            "casework.stay.exit_kind", "PENGAKHIRAN");

    private final Words words;
    private final Codes codes;

    ColumnWords(Words words, Codes codes) {
        this.words = words;
        this.codes = codes;
    }

    /** What the column is called, or nothing for machinery. */
    public Optional<String> label(Ui ui, String table, String column) {
        var key = "history." + table + "." + column;
        if (ui.has(key)) return Optional.of(ui.msg(key));
        return field(table, column, "").filter(f -> ui.has(f.labelKey())).map(ui::label);
    }

    /** The value in words; the empty text for nothing. */
    public String value(Ui ui, String table, String column, @Nullable String raw) {
        if (raw == null || raw.isEmpty()) return "";
        if (DATE.matcher(raw).matches()) return ui.date(LocalDate.parse(raw));
        var code = CODES.get(table + "." + column);
        if (code != null) return codes.label(code, raw, ui.locale());
        if (table.equals("client.category") && column.equals("code")) return category(ui, raw);
        var enumKey = "history." + table + "." + column + "." + raw;
        if (ui.has(enumKey)) return ui.msg(enumKey);
        return field(table, column, raw).filter(f -> f.kind() != Kind.HIDDEN).map(f -> words.of(ui, f)).orElse(raw);
    }

    private String category(Ui ui, String raw) {
        for (var scheme : new String[] {"PPKS", "AMPK", "DISABILITAS"}) {
            var found = codes.find(scheme, raw);
            if (found.isPresent()) return found.get().label(ui.locale());
        }
        return raw;
    }

    private static Optional<Field> field(String table, String column, String raw) {
        return SECTIONS.getOrDefault(table, Map.of()).entrySet().stream()
                .filter(section -> column.startsWith(section.getKey()))
                .findFirst()
                .flatMap(section -> {
                    var name = SNAKE.matcher(column.substring(section.getKey().length())).replaceAll(ColumnWords::upper);
                    return Form.blank(section.getValue()).prefilled(name, raw).find(name).map(Field.class::cast);
                });
    }

    private static String upper(java.util.regex.MatchResult found) {
        return found.group(1).toUpperCase(java.util.Locale.ROOT);
    }
}
