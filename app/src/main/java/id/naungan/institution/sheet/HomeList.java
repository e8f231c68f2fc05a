package id.naungan.institution.sheet;

import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of one kind as a list shows them; `marks` says what stands out in one. */
public record HomeList<T extends Record>(
        HomeSheet<T> sheet, List<HomeRow<T>> rows, LocalDate today, Function<T, List<String>> marks) {

    public HomeList(HomeSheet<T> sheet, List<HomeRow<T>> rows, LocalDate today) {
        this(sheet, rows, today, row -> List.of());
    }

    /** One row: a line that says what it is about, the other answers that were given, who wrote it; `marks` are message keys. */
    public record Line(
            UUID id, String heading, List<Field> facts, List<String> marks, String author, Instant writtenAt) {}

    /** Rows in use, or those that are history. */
    public List<Line> lines(Ui ui, boolean past) {
        return rows.stream()
                .filter(row -> sheet.past(row.value(), today) == past)
                .map(row -> line(ui, row))
                .toList();
    }

    /** Rows in use. */
    public List<HomeRow<T>> now() {
        return rows.stream().filter(row -> !sheet.past(row.value(), today)).toList();
    }

    private Line line(Ui ui, HomeRow<T> row) {
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
        return new Line(row.id(), heading, facts, marks.apply(row.value()), row.author(), row.writtenAt());
    }

    /** Where a row is corrected. */
    public String correction(UUID row) {
        return "/koreksi/lks-" + sheet.key() + "/" + row;
    }
}
