package id.naungan.instrument.ship;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.KeepItems;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.xlsform.ReadXlsForm;
import id.naungan.instrument.xlsform.XlsForm;
import id.naungan.sheet.file.Sheet;
import id.naungan.sheet.file.SheetFile;
import id.naungan.sheet.file.Workbook;
import id.naungan.store.Ids;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds the instruments that came with a newer version as their first edition, in force. One the database already knows is left as it
 * is: from then on it belongs to those who keep it.
 */
@Component
class ShippedInstruments {

    private static final ActKind SHIPPED = ActKind.of("instrument.shipped");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final KeepItems items;
    private final Clock clock;

    ShippedInstruments(
            JdbcClient db, Acts acts, Scopes scopes, TransactionOperations transaction, KeepItems items, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.transaction = transaction;
        this.items = items;
        this.clock = clock;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Order(5)
    void add() {
        scopes.asSystem("instrument", () -> {
            var known =
                    transaction.execute(status -> db.sql("select code from instrument.instrument where region is null")
                            .query(String.class)
                            .list());
            var missing = lines().stream()
                    .filter(line -> !known.contains(line.getField("code")))
                    .toList();
            if (!missing.isEmpty()) acts.perform(SHIPPED, Reason.NONE, () -> missing.forEach(this::add));
        });
    }

    private void add(NamedCsvRecord line) {
        var instrument = Ids.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        // Two nodes may start at the same moment.
        int added = db.sql("""
                insert into instrument.instrument (id, code, title, title_en, purpose, kinds, secrecy, written_by_name, written_at)
                values (?, ?, ?, ?, ?, string_to_array(?, ' '), ?, 'Naungan', ?) on conflict do nothing""")
                .params(
                        instrument,
                        line.getField("code"),
                        line.getField("title"),
                        line.getField("title_en"),
                        line.getField("purpose"),
                        line.getField("kinds"),
                        line.getField("secrecy"),
                        now)
                .update();
        if (added == 0) return;
        var edition = Ids.next();
        db.sql("""
                insert into instrument.edition (id, instrument_id, number, norm_id, note, months, written_by_name, written_at)
                values (?, ?, 1, ?, ?, nullif(?, '')::int, 'Naungan', ?)""")
                .params(edition, instrument, line.getField("norm"), line.getField("note"), line.getField("months"), now)
                .update();
        items.add(edition, read(line.getField("file")).asks());
        db.sql("""
                update instrument.edition set version = 1, state = 'TERBIT', published_at = ?, published_by_name = 'Naungan', published_why = ? where id = ?""").params(now, line.getField("note"), edition).update();
    }

    /** What a shipped file asks; one that cannot be read stops the start. */
    static XlsForm.Form read(String file) {
        var sheets = List.of(sheet(file, "survey"), sheet("choices", "choices"));
        return switch (ReadXlsForm.read(sheets)) {
            case XlsForm.Form form -> used(form);
            case XlsForm.Wrong(var mistakes) -> throw new IllegalStateException(file + ": " + mistakes);
        };
    }

    /** The lists stand in one file for all; an edition keeps those it asks with. */
    private static XlsForm.Form used(XlsForm.Form form) {
        var lists = form.asks().items().stream().map(Item::list).collect(Collectors.toSet());
        var choices = form.asks().choices().stream()
                .filter(choice -> lists.contains(choice.list()))
                .toList();
        return new XlsForm.Form(form.settings(), new Questionnaire(form.asks().items(), choices), form.notes());
    }

    private static Sheet sheet(String file, String name) {
        try (var in = new ClassPathResource("instrument/" + file + ".csv").getInputStream()) {
            return switch (SheetFile.open(name + ".csv", in.readAllBytes())) {
                case Workbook book -> book.sheets().getFirst();
                case id.naungan.sheet.file.Refused refused -> throw new IllegalStateException(file + ": " + refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> lines() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ClassPathResource("instrument/instruments.csv").getInputStream(),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
