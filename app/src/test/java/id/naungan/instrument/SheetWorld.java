package id.naungan.instrument;

import id.naungan.ActingAs;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.domain.Institution;
import id.naungan.instrument.domain.Answers;
import id.naungan.instrument.domain.Given;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.KeepItems;
import id.naungan.instrument.domain.Kept;
import id.naungan.instrument.domain.NewSheet;
import id.naungan.instrument.domain.Questionnaire;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.ZoneId;
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
    KeepItems items;

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

    /** The manager of a home that is not of the story. */
    public static Scope manager(UUID account, Institution home) {
        return new Scope(
                account, null, "Pengelola uji", Role.PENGELOLA, Reach.INSTITUTION, home.id(), null, ZoneId.of("Asia/Jakarta"), false);
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

    /** A published edition that asks this. */
    public UUID edition(String code, Questionnaire asks) {
        return scopes.asSystem("test", () -> acts.perform(ActKind.of("test.edition"), Reason.NONE, () -> {
            var instrument = Ids.next();
            var edition = Ids.next();
            db.sql("insert into instrument.instrument (id, code, title, title_en, purpose, written_by_name, written_at) values (?, ?, ?, ?, 'KUNJUNGAN', 'Uji', now())")
                    .params(instrument, code, code, code)
                    .update();
            db.sql("insert into instrument.edition (id, instrument_id, number, norm_id, written_by_name, written_at) values (?, ?, 1, 'USULAN', 'Uji', now())")
                    .params(edition, instrument)
                    .update();
            items.add(edition, asks);
            db.sql("update instrument.edition set state = 'TERBIT', published_at = now(), published_by_name = 'Uji', published_why = 'Uji' where id = ?")
                    .param(edition)
                    .update();
            return edition;
        }));
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
