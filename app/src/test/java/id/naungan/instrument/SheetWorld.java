package id.naungan.instrument;

import id.naungan.ActingAs;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Answers;
import id.naungan.instrument.domain.Given;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Kept;
import id.naungan.instrument.domain.NewSheet;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.store.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Begins and fills sheets as people of the story. */
@TestComponent
public class SheetWorld {

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Acts acts;

    @Autowired
    public Instruments instruments;

    @Autowired
    public Sheets sheets;

    @Autowired
    public Answers answers;

    public ActingAs acting() {
        return new ActingAs(scopes, db, transaction);
    }

    public <T> T as(String username, Supplier<T> work) {
        return scopes.as(acting().scope(username), work);
    }

    public UUID published(String code) {
        return as("kemensos", () -> instruments.published(code).orElseThrow().id());
    }

    public UUID open(String username, String code, UUID home, String district, Secrecy secrecy) {
        var edition = published(code);
        return as(
                username,
                () -> sheets.open(new NewSheet(Ids.next(), edition, home, district, "Lembar uji", null, null, secrecy)));
    }

    public List<Kept> answer(String username, UUID sheet, String... codesAndValues) {
        return as(username, () -> {
            Sheet of = sheets.of(sheet);
            var arriving = new ArrayList<Answers.Arriving>();
            for (int i = 0; i < codesAndValues.length; i += 2)
                arriving.add(new Answers.Arriving(
                        codesAndValues[i], "", Given.of(codesAndValues[i + 1]), null, Instant.now()));
            return answers.keep(of, instruments.questions(of.editionId()), arriving);
        });
    }

    /** Lets an answer look as if somebody else of the office had given it. */
    public void somebodyElse(UUID sheet, String code) {
        scopes.asSystem("test", () -> acts.perform(ActKind.of("test.other"), Reason.NONE, () -> db.sql(
                        "update instrument.answer set written_by = ?, written_by_name = 'Rekan' where sheet_id = ? and code = ?")
                .params(Ids.next(), sheet, code)
                .update()));
    }

    /** Answers every question that must be answered with the same choice. */
    public void fill(String username, UUID sheet, String value) {
        as(username, () -> {
            Sheet of = sheets.of(sheet);
            var asks = instruments.questions(of.editionId());
            var arriving = asks.asked().stream()
                    .filter(item -> item.type().chooses())
                    .map(item -> new Answers.Arriving(item.code(), "", Given.of(value), null, Instant.now()))
                    .toList();
            return answers.keep(of, asks, arriving);
        });
    }
}
