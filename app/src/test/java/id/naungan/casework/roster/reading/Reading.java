package id.naungan.casework.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.roster.reading.RosterReading.Opened;
import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Remark;
import id.naungan.casework.roster.reading.row.Roster;
import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.sheet.XlsxBytes;
import id.naungan.sheet.layout.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A file read the way the importer does when nobody touches the mapping. */
record Reading(Layout<RosterField> layout, Roster roster) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Reading of(String fileName, byte[] content) {
        var opened = RosterReading.open(fileName, content, List.of());
        assertThat(opened).isInstanceOf(Opened.Ready.class);
        var layout = ((Opened.Ready) opened).layout();
        assertThat(layout.mapping().problems()).isEmpty();
        return new Reading(layout, RosterReading.read(layout, layout.mapping(), TODAY));
    }

    static Reading of(XlsxBytes workbook) {
        return of("daftar.xlsx", workbook.bytes());
    }

    static Reading csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static Reading csv(String text, Charset charset) {
        return of("daftar.csv", text.getBytes(charset));
    }

    static Reading sample(String name) {
        try (var in = Reading.class.getResourceAsStream("/samples/" + name)) {
            assertThat(in).isNotNull();
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String refusal(String fileName, byte[] content) {
        var opened = RosterReading.open(fileName, content, List.of());
        assertThat(opened).isInstanceOf(Opened.NotRead.class);
        return ((Opened.NotRead) opened).messageKey().replaceFirst("(roster|sheet).refused.", "");
    }

    List<RosterRow> children() {
        return roster.children();
    }

    RosterRow child(int index) {
        return roster.children().get(index);
    }

    RosterRow named(String name) {
        return roster.children().stream()
                .filter(row -> row.identity().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    RosterField field(String sheet, int column) {
        return layout.mapping().sheet(sheet).orElseThrow().columns().get(column).field();
    }

    List<RosterField> fields() {
        return layout.mapping().sheets().getFirst().columns().stream()
                .map(column -> column.field())
                .toList();
    }

    static List<String> remarks(RosterRow row) {
        return row.remarks().stream()
                .map(Remark::messageKey)
                .map(key -> key.replaceFirst("(roster.remark|sheet)[.]", ""))
                .toList();
    }
}
