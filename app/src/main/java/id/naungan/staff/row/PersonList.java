package id.naungan.staff.row;

import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one kind as a person's page shows them. */
public record PersonList<T extends Record>(PersonSheet<T> sheet, List<PersonRow<T>> rows) {

    /** One row: a line that says what it is about, the other answers that were given, who wrote it. */
    public record Line(
            UUID id,
            String heading,
            List<Field> facts,
            @Nullable UUID file,
            String author,
            Instant writtenAt) {}

    public List<Line> lines(Ui ui) {
        return rows.stream().map(row -> line(ui, row)).toList();
    }

    private Line line(Ui ui, PersonRow<T> row) {
        var form = Form.of(row.value());
        var heading = sheet.heading().stream()
                .map(name -> ui.text(form.field(name)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\u00a0· "));
        var facts = form.items().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> !sheet.heading().contains(field.path()))
                .filter(field -> !ui.text(field).isEmpty())
                .toList();
        return new Line(row.id(), heading, facts, row.file(), row.author(), row.writtenAt());
    }

    /** Where a row is corrected. */
    public String correction(UUID row) {
        return "/koreksi/petugas-" + sheet.key() + "/" + row;
    }
}
