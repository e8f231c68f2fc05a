package id.naungan.institution.alarm;

import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.HomeWatch;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the manager what is new, all of a home at once, and the office of the district what has stood too long. Something that lies
 * ahead, such as a shift of next week, is no matter of the office before the day before it.
 */
@Component
@Order(90)
class TellAlarms implements HomeWatch {

    private static final ActKind TOLD = ActKind.of("institution.alarms-told");
    private static final int AT_ONCE = 200;

    /** New or long-standing alarms of one home; the kind is that of the oldest. */
    record Some(UUID home, String district, String kind, UUID last, UUID[] ids) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;
    private final Terms terms;
    private final TransactionOperations transaction;

    TellAlarms(JdbcClient db, Acts acts, Notices notices, Terms terms, TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
        this.terms = terms;
        this.transaction = transaction;
    }

    @Override
    public void watch(Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        some("told_at is null and since <= ?", at, at)
                .forEach(some -> acts.perform(TOLD, Reason.NONE, () -> {
                    tell(some, "peringatan-lks", Urgency.PENTING, Audience.at(some.home(), Role.PENGELOLA));
                    mark("told_at", some, at);
                }));
        // A database that is just made has no terms yet.
        terms.find("peringatan-dinsos").ifPresent(term -> tellOffice(at, at.minus(term.length())));
    }

    private void tellOffice(OffsetDateTime at, OffsetDateTime before) {
        some(
                        "office_told_at is null and since <= ? and (facts->>'begins' is null or (facts->>'begins')::timestamptz <= ?)",
                        before,
                        at.plusDays(1))
                .forEach(some -> acts.perform(TOLD, Reason.NONE, () -> {
                    tell(some, "peringatan-lama", Urgency.BIASA, Audience.above(some.district(), Role.DINSOS_KAB));
                    mark("office_told_at", some, at);
                }));
    }

    private List<Some> some(String which, OffsetDateTime since, OffsetDateTime begins) {
        var sql = db.sql("""
                select institution_id as home, max(district) as district, (array_agg(kind order by since, id))[1] as kind,
                       (array_agg(id order by since desc, id desc))[1] as last, array_agg(id) as ids
                  from institution.alarm where ended_at is null and %s group by institution_id order by min(since) limit %d""".formatted(which, AT_ONCE));
        var bound = which.contains("begins") ? sql.params(since, begins) : sql.params(since);
        return transaction.execute(status -> bound.query((row, i) -> new Some(
                        row.getObject("home", UUID.class),
                        row.getString("district"),
                        row.getString("kind"),
                        row.getObject("last", UUID.class),
                        (UUID[]) row.getArray("ids").getArray()))
                .list());
    }

    private void tell(Some some, String kind, Urgency urgency, Audience audience) {
        notices.tell(new NewNotice(
                kind,
                List.of(
                        new Fact.Home(some.home()),
                        new Fact.Count(some.ids().length),
                        new Fact.Word("homealarm.kind." + some.kind())),
                "/lks/" + some.home() + "/peringatan",
                urgency,
                kind + ":" + some.last(),
                audience));
    }

    private void mark(String column, Some some, OffsetDateTime at) {
        db.sql("update institution.alarm set " + column + " = ? where id = any(?)")
                .params(at, some.ids())
                .update();
    }
}
