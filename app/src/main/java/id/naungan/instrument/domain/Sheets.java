package id.naungan.instrument.domain;

import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins sheets, finds them, finishes them. Whoever owns the occasion calls it; the rows decide who may. */
@Component("instrumentSheets")
public class Sheets {

    private static final ActKind OPENED = ActKind.of("instrument.sheet-opened");
    private static final ActKind CLOSED = ActKind.of("instrument.sheet-closed");
    private static final ActKind CANCELLED = ActKind.of("instrument.sheet-cancelled");
    private static final ActKind COUNTED = ActKind.of("instrument.sheet-counted");
    private static final ActKind UNSEALED = ActKind.of("instrument.sheet-unsealed");

    private static final String ALL = """
            select id, version, edition_id, institution_id, district, office, subject, about_kind, about_id, secrecy, state, opened_by, opened_by_name,
                   opened_at, closed_at, closed_by_name, cancelled_why, missing, incomplete_why from instrument.sheet""";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Instruments instruments;
    private final Answers answers;
    private final Clock clock;

    Sheets(JdbcClient db, Acts acts, Scopes scopes, Instruments instruments, Answers answers, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.instruments = instruments;
        this.answers = answers;
        this.clock = clock;
    }

    /** Begins a sheet of a published edition; the same id a second time answers with the first. */
    public UUID open(NewSheet sheet) {
        return acts.perform(OPENED, Reason.NONE, () -> {
            db.sql("""
                    insert into instrument.sheet (id, edition_id, institution_id, district, office, subject, about_kind, about_id, secrecy, opened_by, opened_by_name,
                      opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            sheet.id(),
                            sheet.editionId(),
                            sheet.institutionId(),
                            sheet.district(),
                            Objects.requireNonNullElse(Office.of(scopes.current()), "-"),
                            sheet.subject(),
                            sheet.aboutKind(),
                            sheet.aboutId(),
                            sheet.secrecy().name(),
                            scopes.current().account(),
                            scopes.current().name(),
                            now())
                    .update();
            return sheet.id();
        });
    }

    @Transactional(readOnly = true)
    public Sheet of(UUID id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public Optional<Sheet> find(UUID id) {
        return db.sql(ALL + " where id = ?").param(id).query(Sheets::sheet).optional();
    }

    /** The sheets of one occasion, oldest first. */
    @Transactional(readOnly = true)
    public List<Sheet> about(String kind, UUID id) {
        return db.sql(ALL + " where about_kind = ? and about_id = ? order by opened_at, id")
                .params(kind, id)
                .query(Sheets::sheet)
                .list();
    }

    /** The newest sheets within the caller's sight. */
    @Transactional(readOnly = true)
    public List<Sheet> latest(int most) {
        return db.sql(ALL + " order by opened_at desc, id limit ?")
                .param(most)
                .query(Sheets::sheet)
                .list();
    }

    /** Whether the caller's office writes it. */
    @Transactional(readOnly = true)
    public boolean writes(Sheet sheet) {
        return sheet.open()
                && (scopes.current().reach() == Reach.SYSTEM || sheet.office().equals(Office.of(scopes.current())))
                && readable(sheet);
    }

    /** Whether its content may be read now; a sealed one needs an opening. */
    @Transactional(readOnly = true)
    public boolean readable(Sheet sheet) {
        return db.sql("select instrument.open(?)")
                .param(sheet.id())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** Opens a sealed sheet for half an hour; who, when and why stay. */
    public void unseal(UUID sheet, String why) {
        var id = scopes.current().person();
        acts.perform(
                UNSEALED,
                Reason.of(why),
                () -> db.sql("""
                insert into instrument.opening (id, sheet_id, account, account_name, reason, until) values (?, ?, ?, ?, ?, now() + interval '30 minutes')""")
                        .params(Ids.next(), sheet, id, scopes.current().name(), why)
                        .update());
    }

    /** Writes what the records say; whoever fills the sheet may contest it. */
    public void count(UUID id, List<Counted> counted) {
        var sheet = of(id);
        var asks = instruments.questions(sheet.editionId());
        acts.perform(
                COUNTED,
                Reason.NONE,
                () -> counted.forEach(one -> asks.find(one.code()).ifPresent(item -> count(sheet, item, one))));
    }

    private void count(Sheet sheet, Item item, Counted one) {
        db.sql("""
                insert into instrument.answer as a (id, sheet_id, item_id, institution_id, district, code, value, source, counted, counted_words, counted_href,
                  written_by_name, written_at)
                values (:id, :sheet, :item, :home, :district, :code, :value, 'SISTEM', :value, :words, :href, :by, :at)
                on conflict (sheet_id, item_id, repeat) do update set version = a.version + 1, counted = excluded.counted,
                  counted_words = excluded.counted_words, counted_href = excluded.counted_href,
                  value = case when a.source = 'SISTEM' then excluded.value else a.value end
                 where (a.counted, a.counted_words, a.counted_href) is distinct from (excluded.counted, excluded.counted_words, excluded.counted_href)""")
                .param("id", Ids.next())
                .param("sheet", sheet.id())
                .param("item", item.id())
                .param("home", sheet.institutionId())
                .param("district", sheet.district())
                .param("code", item.code())
                .param("value", one.value())
                .param("words", one.words())
                .param("href", one.href())
                .param("by", "Naungan")
                .param("at", now())
                .update();
    }

    /** Finishes a sheet when nothing that must be answered is missing; from then on it stands. */
    public Closing close(UUID id) {
        return close(id, null);
    }

    /** Finishes a sheet though questions stay open; the reason stands with it. */
    public Closing closeIncomplete(UUID id, String why) {
        return close(id, why);
    }

    private Closing close(UUID id, @Nullable String why) {
        return acts.perform(CLOSED, Reason.of(why), () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 810))")
                    .param(id.toString())
                    .query()
                    .listOfRows();
            var sheet = of(id);
            if (!sheet.open()) return new Closing.Already();
            if (!writes(sheet)) throw new NotAllowed("FILL_SHEET");
            var filled = filled(sheet);
            var missing = filled.missing();
            var unfit = filled.unfit();
            int lacking = missing.size() + unfit.size();
            if (lacking > 0 && why == null) return new Closing.Missing(missing, unfit);
            db.sql("""
                    update instrument.sheet set version = version + 1, state = 'SELESAI', closed_at = ?, closed_by_name = ?, missing = ?, incomplete_why = ?
                     where id = ?""")
                    .params(
                            now(),
                            scopes.current().name(),
                            lacking == 0 ? null : lacking,
                            lacking == 0 ? null : why,
                            id)
                    .update();
            return new Closing.Closed();
        });
    }

    /** Gives a sheet up with a reason; it stays readable. */
    public void cancel(UUID id, String why) {
        acts.perform(CANCELLED, Reason.of(why), () -> {
            var sheet = of(id);
            if (!writes(sheet)) throw new NotAllowed("FILL_SHEET");
            db.sql(
                            "update instrument.sheet set version = version + 1, state = 'BATAL', closed_at = ?, closed_by_name = ?, cancelled_why = ? where id = ?")
                    .params(now(), scopes.current().name(), why, id)
                    .update();
        });
    }

    /** A sheet with its answers; a finished one is read as of the day it was finished. */
    public Filled filled(Sheet sheet) {
        return new Filled(
                instruments.questions(sheet.editionId()), answers.of(sheet.id()), day(sheet, scopes.current()));
    }

    private LocalDate day(Sheet sheet, Scope scope) {
        Instant at = sheet.closedAt() == null ? clock.instant() : sheet.closedAt();
        return LocalDate.ofInstant(at, scope.zone());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Sheet sheet(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("edition_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                row.getString("office"),
                row.getString("subject"),
                row.getString("about_kind"),
                row.getObject("about_id", UUID.class),
                Secrecy.valueOf(row.getString("secrecy")),
                SheetState.valueOf(row.getString("state")),
                row.getObject("opened_by", UUID.class),
                row.getString("opened_by_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("closed_by_name"),
                row.getString("cancelled_why"),
                row.getObject("missing", Integer.class),
                row.getString("incomplete_why"));
    }
}
