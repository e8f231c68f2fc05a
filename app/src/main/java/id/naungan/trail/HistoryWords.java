package id.naungan.trail;

import id.naungan.audit.history.Entry;
import id.naungan.web.Difference;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns what the trail recorded into words a reader understands. */
@Component
public class HistoryWords {

    /** Columns that say nothing to a reader: keys, and what another column says better. */
    private static final Set<String> SILENT = Set.of(
            "id",
            "client_id",
            "institution_id",
            "account_id",
            "created_at",
            "recorded_at",
            "search_words",
            "district",
            "to_institution_id",
            "to_district",
            "during",
            "media_type",
            "sha256",
            "size",
            "file_id",
            "written_by",
            "received_at",
            "handover_id",
            "record_id",
            "case_id",
            "paper_id",
            "follows",
            "holder",
            "worker_id",
            "crossed_by",
            "done_by",
            "href",
            "key",
            "norm",
            "digest",
            "medicine_id",
            "relative_id");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<HistorySection> sections;

    HistoryWords(List<HistorySection> sections) {
        this.sections = sections;
    }

    /** The kind of an Act in words. */
    public String kind(Ui ui, String kind) {
        return ui.has("act." + kind) ? ui.msg("act." + kind) : kind;
    }

    /** The role an Act was done in. */
    public String role(Ui ui, String role) {
        return ui.has("Role." + role) ? ui.msg("Role." + role) : role;
    }

    /** Who did it and in which role; what the system did has no name. */
    public String by(Ui ui, String name, String role) {
        return role.equals("SISTEM") ? role(ui, role) : name + " · " + role(ui, role);
    }

    /** What was changed, by the table's name in words. */
    public String table(Ui ui, String table) {
        return ui.has("history." + table) ? ui.msg("history." + table) : table;
    }

    /** The changed fields of one row, old and new; what says nothing is left out. */
    public List<Difference> differences(Ui ui, Entry.Change change) {
        return change.fields().stream()
                .filter(f -> !SILENT.contains(f.column()))
                .map(f -> new Difference(
                        labelKey(ui, change.table(), f.column()),
                        text(ui, change.table(), f.column(), f.before()),
                        text(ui, change.table(), f.column(), f.after())))
                .toList();
    }

    private String labelKey(Ui ui, String table, String column) {
        var own = "history." + table + "." + column;
        return field(table, column, "")
                .map(Field::labelKey)
                .filter(ui::has)
                .orElse(ui.has(own) ? own : "history.column." + column);
    }

    private String text(Ui ui, String table, String column, @Nullable String raw) {
        if (raw == null) return "";
        if (raw.startsWith("{\"")) return answers(raw);
        var field = field(table, column, raw);
        var text = field.map(ui::text).orElse(raw);
        return text.isEmpty() ? raw : text;
    }

    /** Answers of a whole section, as they were typed, without their paths. */
    private static String answers(String json) {
        var said = new StringJoiner(" · ");
        for (var texts : JSON.readTree(json)) for (var text : texts) said.add(text.asString());
        return said.toString();
    }

    private Optional<Field> field(String table, String column, String raw) {
        return sections.stream()
                .filter(s -> s.table().equals(table) && column.startsWith(s.prefix()))
                .flatMap(s -> {
                    var component = camel(column.substring(s.prefix().length()));
                    return Form.blank(s.section()).prefilled(component, raw).find(component).stream();
                })
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .findFirst();
    }

    private static String camel(String column) {
        var name = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '_' && i + 1 < column.length()) name.append(Character.toUpperCase(column.charAt(++i)));
            else name.append(c);
        }
        return name.toString();
    }
}
