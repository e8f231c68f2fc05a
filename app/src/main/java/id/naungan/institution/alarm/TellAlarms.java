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
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the home what is new, all at once, then the office of the district and the province what has stood as long as its rule says. What
 * can wait is told when the quiet hours there are over. Something that lies ahead, such as a shift of next week, is no matter of an office
 * before the day before it.
 */
@Component
@Order(90)
class TellAlarms implements HomeWatch {

    private static final ActKind TOLD = ActKind.of("institution.alarms-told");
    private static final int AT_ONCE = 200;

    /** More homes than this at once are told to an office in one sentence. */
    private static final int SINGLY = 3;

    private static final String OPEN = """
            select a.id, a.institution_id, a.district, a.kind, a.since, r.grade, x.role
              from institution.alarm a left join institution.alarm_rule r on r.kind = a.kind
              cross join unnest(%s) x (role)
             where a.ended_at is null and coalesce(r.told, 'PERINGATAN') = 'PERINGATAN' and %s""";

    /** Who is told of a sealed one is the manager alone. */
    private static final String HOME_ROLES =
            "case when a.sealed then array['PENGELOLA'] else coalesce(r.home_roles, array['PENGELOLA']) end";

    /** Alarms of one home that a role there is told of; the kind is that of the gravest. */
    record Some(UUID home, String district, String role, String kind, UUID last, UUID[] ids, boolean light) {}

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
        some(HOME_ROLES, "a.told_at is null and a.since <= :at and :hours >= 0", "a.institution_id, null, a.district", at, 0)
                .stream()
                .collect(Collectors.groupingBy(Some::home))
                .values()
                .forEach(roles -> acts.perform(TOLD, Reason.NONE, () -> {
                    roles.forEach(this::tellHome);
                    roles.forEach(some -> mark("told_at", at, some.ids()));
                }));
        // A database that is just made has no terms yet.
        terms.find("peringatan-dinsos").ifPresent(term -> {
            int hours = (int) term.length().toHours();
            tellOffices("office", "null, a.district, a.district", Role.DINSOS_KAB, at, hours);
            tellOffices("province", "null, left(a.district, 2), a.district", Role.DINSOS_PROV, at, hours);
        });
    }

    private void tellHome(Some some) {
        tell(
                some,
                "peringatan-lks",
                some.light() ? Urgency.BIASA : Urgency.PENTING,
                Audience.at(some.home(), Role.valueOf(some.role())));
    }

    private void tellOffices(String level, String place, Role role, OffsetDateTime at, int hours) {
        var delay = level.equals("office") ? "coalesce(r.office_hours, :hours)" : "r.province_hours + 0 * :hours";
        var due = some(
                "array['" + role + "']",
                "a." + level + "_told_at is null and a.since <= :at - make_interval(hours => " + delay
                        + ") and (a.facts->>'begins' is null or (a.facts->>'begins')::timestamptz <= :at + interval '1 day')",
                place,
                at,
                hours);
        var offices = due.stream()
                .collect(Collectors.groupingBy(
                        some -> role == Role.DINSOS_PROV
                                ? some.district().substring(0, 2)
                                : some.district()));
        offices.forEach((office, homes) -> acts.perform(TOLD, Reason.NONE, () -> {
            if (homes.size() > SINGLY) tellMany(office, homes, role);
            else
                homes.forEach(some -> tell(
                        some, "peringatan-lama", Urgency.BIASA, Audience.above(some.district(), role)));
            homes.forEach(some -> mark(level + "_told_at", at, some.ids()));
        }));
    }

    /** What is due of homes, each whole; at most so many homes a minute, those of one regency together. */
    private List<Some> some(
            String roles, String which, String place, OffsetDateTime at, int hours) {
        var due = OPEN.formatted(roles, which) + " and (r.waits is false or not institution.is_quiet(" + place + ", :at))";
        return transaction.execute(status -> db.sql("""
                        with due as (%s),
                        homes as (select institution_id from due group by 1 order by max(district), min(since), 1 limit %d)
                        select institution_id as home, max(district) as district, role,
                               (array_agg(kind order by array_position(array['BERAT', 'SEDANG', 'RINGAN'], coalesce(grade, 'SEDANG')), since, id))[1] as kind,
                               (array_agg(id order by since desc, id desc))[1] as last, array_agg(id) as ids, bool_and(grade = 'RINGAN') is true as light
                          from due where institution_id in (select institution_id from homes) group by institution_id, role
                         order by max(district), institution_id, role""".formatted(due, AT_ONCE))
                .param("at", at)
                .param("hours", hours)
                .query((row, i) -> new Some(
                        row.getObject("home", UUID.class),
                        row.getString("district"),
                        row.getString("role"),
                        row.getString("kind"),
                        row.getObject("last", UUID.class),
                        (UUID[]) row.getArray("ids").getArray(),
                        row.getBoolean("light")))
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

    private void tellMany(String office, List<Some> homes, Role role) {
        long alarms = homes.stream().mapToLong(some -> some.ids().length).sum();
        notices.tell(new NewNotice(
                "peringatan-banyak",
                List.of(new Fact.Count(homes.size()), new Fact.Count(alarms)),
                "/peringatan?wilayah=" + office,
                Urgency.BIASA,
                "peringatan-banyak:" + homes.getFirst().last(),
                Audience.above(homes.getFirst().district(), role)));
    }

    private void mark(String column, OffsetDateTime at, UUID[] ids) {
        db.sql("update institution.alarm set " + column + " = ? where id = any(?)")
                .params(at, ids)
                .update();
    }
}
