package id.naungan.instrument.ship;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.instrument.domain.Choice;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.EditionState;
import id.naungan.instrument.domain.Instrument;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.instrument.xlsform.ReadXlsForm;
import id.naungan.instrument.xlsform.WriteXlsForm;
import id.naungan.instrument.xlsform.XlsForm;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes with the product can be read, asks what it should, and goes out and in again without loss. */
class ShippedTest {

    private static Edition edition(de.siegmar.fastcsv.reader.NamedCsvRecord line) {
        var kinds = Arrays.stream(line.getField("kinds").split(" "))
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toSet());
        var of = new Instrument(
                UUID.randomUUID(),
                line.getField("code"),
                null,
                line.getField("title"),
                line.getField("title_en"),
                Purpose.valueOf(line.getField("purpose")),
                kinds,
                Secrecy.valueOf(line.getField("secrecy")));
        return new Edition(
                of.id(), 0, of, 1, EditionState.TERBIT, line.getField("norm"), null, null, null, null, null, null);
    }

    /** Everything but the ids, which are made anew. */
    private static List<String> said(Questionnaire asks) {
        return java.util.stream.Stream.concat(
                        asks.items().stream().map(item -> said(asks, item)),
                        asks.choices().stream().map(Choice::toString))
                .toList();
    }

    private static String said(Questionnaire asks, Item item) {
        var up = asks.parent(item);
        return (up == null ? "" : up.code()) + "/" + item.code() + " " + item.type() + " " + item.list() + " "
                + item.words() + item.rules() + item.marking();
    }

    @Test
    void everyShippedInstrumentGoesOutAsAWorkbookAndComesBackTheSame() throws IOException {
        for (var line : ShippedInstruments.lines()) {
            var asks = ShippedInstruments.read(line.getField("file")).asks();
            var out = new ByteArrayOutputStream();
            WriteXlsForm.write(edition(line), asks, out);
            var book = (Workbook) SheetFile.open("formulir.xlsx", out.toByteArray());
            var back = (XlsForm.Form) ReadXlsForm.read(book.sheets());
            assertThat(said(back.asks())).as(line.getField("code")).isEqualTo(said(asks));
            assertThat(back.settings().code()).isEqualTo(line.getField("code"));
            assertThat(back.settings().purpose().name()).isEqualTo(line.getField("purpose"));
        }
    }

    @Test
    void theChecklistOfTheStandardHas132ItemsOfWhich21AreCritical() {
        var asks = ShippedInstruments.read("snpa").asks();
        assertThat(asks.asked()).hasSize(132);
        assertThat(asks.asked()).filteredOn(item -> item.marking().critical()).hasSize(21);
        assertThat(asks.in(null)).hasSize(9);
        assertThat(asks.asked()).allSatisfy(item -> assertThat(asks.most(item)).isEqualByComparingTo("2"));
    }

    @Test
    void theSelfAssessmentHasSixComponentsAndEveryItemOfTheStandardOnce() {
        var asks = ShippedInstruments.read("akreditasi").asks();
        assertThat(asks.in(null))
                .extracting(Item::code)
                .containsExactly("PROGRAM", "SDM", "MANAJEMEN", "SARPRAS", "PROSES", "HASIL");
        var standard = ShippedInstruments.read("snpa").asks().asked().stream()
                .map(Item::code)
                .toList();
        assertThat(asks.asked()).extracting(Item::code).containsAll(standard).hasSize(132 + 6);
    }

    @Test
    void everyInstrumentIsTranslatedAndBearsItsNorm() {
        for (var line : ShippedInstruments.lines()) {
            var asks = ShippedInstruments.read(line.getField("file")).asks();
            assertThat(asks.asked().size()).as(line.getField("file")).isGreaterThanOrEqualTo(15);
            assertThat(asks.items())
                    .allSatisfy(item ->
                            assertThat(item.words().labelEn()).as(item.code()).isNotBlank());
            assertThat(line.getField("norm")).isNotBlank();
            assertThat(line.getField("note")).isNotBlank();
        }
    }

    @Test
    void interviewsAndSurveysAreSealed() {
        assertThat(ShippedInstruments.lines().stream()
                        .filter(line -> Set.of("WAWANCARA", "SURVEI").contains(line.getField("purpose"))))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getField("secrecy")).isEqualTo("TERTINGGI"));
    }
}
