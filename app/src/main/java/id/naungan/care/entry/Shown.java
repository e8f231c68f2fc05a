package id.naungan.care.entry;

import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of one kind as a list shows them. */
public record Shown<T extends Record>(Sheet<T> sheet, List<Entry<T>> entries) {

    /** One entry: a line that says what it is about, the other answers that were given, who wrote it. */
    public record Row(UUID id, String heading, List<Field> facts, boolean sealed, String author, Instant writtenAt) {}

    public List<Row> rows(Ui ui) {
        return entries.stream().map(entry -> row(ui, entry)).toList();
    }

    private Row row(Ui ui, Entry<T> entry) {
        var form = Form.of(entry.value());
        var heading = sheet.heading().stream()
                .map(name -> ui.text(form.field(name)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\u00a0· "));
        var facts = form.items().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> !sheet.heading().contains(field.path()))
                .filter(field -> !field.path().equals("sealed") && !field.path().equals("relativeId"))
                .filter(field -> !ui.text(field).isEmpty())
                .toList();
        var sealed = form.find("sealed")
                .filter(f -> f instanceof Field field && field.has("YA"))
                .isPresent();
        return new Row(entry.id(), heading, facts, sealed, entry.author(), entry.writtenAt());
    }

    /** Key of the list's title. */
    public String titleKey() {
        return "care.sheet." + sheet.key();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Where an entry is corrected. */
    public String correction(UUID entry) {
        return "/koreksi/asuh-" + sheet.key() + "/" + entry;
    }
}
