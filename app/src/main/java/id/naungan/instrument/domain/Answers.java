package id.naungan.instrument.domain;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Filled.Place;
import id.naungan.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the answers of a sheet; two people at once are told so. */
@Component("instrumentAnswers")
public class Answers {

    private static final ActKind ANSWERED = ActKind.of("instrument.answered");

    /** One answer on its way: `version` is what its writer had before him, null when he knew of none. */
    public record Arriving(
            String code,
            String repeat,
            Given given,
            @Nullable Integer version,
            Instant at) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Answers(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Answer> of(UUID sheet) {
        return db.sql("select * from instrument.answer where sheet_id = ? order by id")
                .param(sheet)
                .query(Answers::answer)
                .list();
    }

    /** Keeps answers of one sheet under one Act, each judged with those before it; answers in the order given. */
    public List<Kept> keep(Sheet sheet, Questionnaire asks, List<Arriving> arriving) {
        return acts.perform(ANSWERED, Reason.NONE, () -> {
            // Two phones at once: the second waits here and then sees what the first wrote.
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 810))")
                    .param(sheet.id().toString())
                    .query()
                    .listOfRows();
            if (!open(sheet.id()))
                return arriving.stream()
                        .<Kept>map(one -> Kept.Wrong.of("instrument.refused.finished"))
                        .toList();
            var stands = new ArrayList<>(of(sheet.id()));
            return arriving.stream().map(one -> one(sheet, asks, stands, one)).toList();
        });
    }

    private boolean open(UUID sheet) {
        return db.sql("select exists (select from instrument.sheet where id = ? and state = 'DRAF')")
                .param(sheet)
                .query(Boolean.class)
                .single();
    }

    private Kept one(Sheet sheet, Questionnaire asks, List<Answer> stands, Arriving one) {
        var item = asks.find(one.code()).filter(found -> found.type().asked()).orElse(null);
        if (item == null || !turn(asks, item, one.repeat())) return Kept.Wrong.of("instrument.wrong.unknown");
        var given = one.given();
        if (given.naWhy() != null && !item.marking().mayNa()) return Kept.Wrong.of("instrument.wrong.na");
        if (given.value() != null) {
            switch (Judge.of(asks, item, given.value())) {
                case Judge.Judged.Wrong(var key) -> {
                    return Kept.Wrong.of(key);
                }
                case Judge.Judged.Fine(var value) -> given = new Given(value, null, given.note(), given.contestedWhy());
            }
            var filled = new Filled(
                    asks,
                    stands,
                    LocalDate.ofInstant(clock.instant(), scopes.current().zone()));
            if (!filled.fits(new Place(item, one.repeat()), Objects.requireNonNull(given.value()))) return unfit(item);
        }
        return write(sheet, item, stands, one, given);
    }

    private static boolean turn(Questionnaire asks, Item item, String repeat) {
        return asks.repeat(item) == null ? repeat.isEmpty() : repeat.matches("\\d{1,3}");
    }

    private static Kept unfit(Item item) {
        var message = item.rules().message(LocaleContextHolder.getLocale());
        return message == null
                ? Kept.Wrong.of("instrument.wrong.constraint")
                : Kept.Wrong.of("instrument.wrong.own", message);
    }

    private Kept write(Sheet sheet, Item item, List<Answer> stands, Arriving one, Given said) {
        var was = stands.stream()
                .filter(a -> a.itemId().equals(item.id()) && a.repeat().equals(one.repeat()))
                .findFirst()
                .orElse(null);
        // The answer to a photo is the photo; a note beside it takes nothing back.
        var given = item.type() == ItemType.IMAGE && was != null && said.value() == null && said.naWhy() == null
                ? new Given(was.value(), null, said.note(), said.contestedWhy())
                : said;
        if (was != null) {
            if (same(was, given)) return new Kept.Stands(was.version());
            // Of one person the later answer counts, whatever the phone knew of the earlier.
            boolean mine = Objects.equals(was.by(), scopes.current().account());
            if (!mine && !Objects.equals(one.version(), was.version()))
                return new Kept.Otherwise(was.version(), was.value(), given.value());
            if (was.counted() != null && !was.counted().equals(given.value()) && given.contestedWhy() == null)
                return Kept.Wrong.of("instrument.wrong.contest");
        } else if (given.value() == null && given.naWhy() == null && given.note() == null) {
            return new Kept.Stands(0);
        }
        var now = answer(was, item, one, given);
        if (was == null) insert(sheet, now);
        else update(now);
        stands.remove(was);
        stands.add(now);
        return new Kept.Stands(now.version());
    }

    private static boolean same(Answer was, Given given) {
        return Objects.equals(was.value(), given.value())
                && Objects.equals(was.naWhy(), given.naWhy())
                && Objects.equals(was.note(), given.note())
                && Objects.equals(was.contestedWhy(), given.contestedWhy());
    }

    private Answer answer(@Nullable Answer was, Item item, Arriving one, Given given) {
        boolean first = was == null;
        return new Answer(
                first ? Ids.next() : was.id(),
                first ? 0 : was.version() + 1,
                item.id(),
                item.code(),
                one.repeat(),
                given.value(),
                given.naWhy(),
                given.note(),
                first ? null : was.counted(),
                first ? null : was.countedWords(),
                first ? null : was.countedHref(),
                given.contestedWhy(),
                scopes.current().account(),
                scopes.current().name(),
                one.at());
    }

    private void insert(Sheet sheet, Answer answer) {
        db.sql("""
                insert into instrument.answer (id, sheet_id, item_id, institution_id, district, code, repeat, value, na_why, note, written_by, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        answer.id(),
                        sheet.id(),
                        answer.itemId(),
                        sheet.institutionId(),
                        sheet.district(),
                        answer.code(),
                        answer.repeat(),
                        answer.value(),
                        answer.naWhy(),
                        answer.note(),
                        answer.by(),
                        answer.byName(),
                        answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void update(Answer answer) {
        db.sql("""
                update instrument.answer set version = ?, value = ?, na_why = ?, note = ?, contested_why = ?, source = 'ORANG', written_by = ?, written_by_name = ?, written_at = ?
                 where id = ?""")
                .params(
                        answer.version(),
                        answer.value(),
                        answer.naWhy(),
                        answer.note(),
                        answer.contestedWhy(),
                        answer.by(),
                        answer.byName(),
                        answer.at().atOffset(ZoneOffset.UTC),
                        answer.id())
                .update();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("item_id", UUID.class),
                row.getString("code"),
                row.getString("repeat"),
                row.getString("value"),
                row.getString("na_why"),
                row.getString("note"),
                row.getString("counted"),
                row.getString("counted_words"),
                row.getString("counted_href"),
                row.getString("contested_why"),
                row.getObject("written_by", UUID.class),
                row.getString("written_by_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
