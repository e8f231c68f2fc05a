package id.naungan.staff.handover;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.HandOver;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.staff.file.Person;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of a handover, each under its Act. */
@Component
class HandOverChildren {

    private static final ActKind PLANNED = ActKind.of("staff.handover-planned");
    private static final ActKind NOTED = ActKind.of("staff.handover-noted");
    private static final ActKind HANDED = ActKind.of("staff.handed-over");
    private static final ActKind KNOWN = ActKind.of("staff.handover-known");
    private static final ActKind CALLED_OFF = ActKind.of("staff.handover-called-off");

    private final JdbcClient db;
    private final Acts acts;
    private final HandOver care;
    private final Notices notices;
    private final Stamp stamp;

    HandOverChildren(JdbcClient db, Acts acts, HandOver care, Notices notices, Stamp stamp) {
        this.db = db;
        this.acts = acts;
        this.care = care;
        this.notices = notices;
        this.stamp = stamp;
    }

    /** Who writes, and when. */
    @Component
    static class Stamp {

        private final Scopes scopes;
        private final Clock clock;

        Stamp(Scopes scopes, Clock clock) {
            this.scopes = scopes;
            this.clock = clock;
        }

        String name() {
            return scopes.current().name();
        }

        OffsetDateTime now() {
            return clock.instant().atOffset(ZoneOffset.UTC);
        }
    }

    void plan(Person from, Person to, HandoverPlan plan, Collection<UUID> children) {
        acts.perform(PLANNED, Reason.NONE, () -> {
            int written = db.sql("""
                            insert into staff.handover (id, institution_id, district, from_person, to_person, plan_kind, plan_reason, plan_on,
                              plan_told_on, plan_told_how, written_by_name, written_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            plan.id(),
                            from.home(),
                            from.district(),
                            from.id(),
                            to.id(),
                            plan.kind(),
                            plan.reason(),
                            plan.on(),
                            plan.toldOn(),
                            plan.toldHow(),
                            stamp.name(),
                            stamp.now())
                    .update();
            if (written == 1)
                db.sql("""
                                insert into staff.handover_child (handover_id, client_id, institution_id, district)
                                select ?, c.id, c.institution_id, c.district from client.client c
                                 where c.id = any (?) and c.institution_id = ? and c.resident_since is not null""")
                        .params(plan.id(), children.toArray(UUID[]::new), from.home())
                        .update();
        });
    }

    void note(Handover.Child child, ChildNote said) {
        acts.perform(
                NOTED,
                Reason.NONE,
                () -> changed(db.sql("""
                                update staff.handover_child set version = version + 1, child_habits = ?, child_health = ?, child_worries = ?,
                                  child_promises = ?, noted_by_name = ?, noted_at = ?
                                 where id = ? and version = ?
                                   and exists (select from staff.handover h where h.id = handover_id and h.state = 'DISIAPKAN')""")
                        .params(
                                said.habits(),
                                said.health(),
                                said.worries(),
                                said.promises(),
                                stamp.name(),
                                stamp.now(),
                                child.id(),
                                said.version())
                        .update()));
    }

    /** The children are in the other's care from now on; the social service is told. */
    void handOver(Handover of, Told told, @Nullable UUID from, @Nullable UUID to, Collection<UUID> children) {
        acts.perform(HANDED, Reason.NONE, () -> {
            changed(db.sql("""
                            update staff.handover set version = version + 1, state = 'DISERAHKAN', handed_at = ?, handed_by_name = ?,
                              plan_told_on = ?, plan_told_how = ? where id = ? and version = ? and state = 'DISIAPKAN'""")
                    .params(stamp.now(), stamp.name(), told.on(), told.how(), of.id(), told.version())
                    .update());
            care.hand(children, from, to);
            tell("staff-handed-over", of, Audience.above(of.district(), Role.DINSOS_KAB));
            if (to != null) tell("staff-children-received", of, Audience.of(to));
        });
    }

    void known(Handover of, Known said) {
        acts.perform(KNOWN, Reason.NONE, () -> {
            changed(db.sql("""
                            update staff.handover set version = version + 1, state = 'DIKETAHUI', known_at = ?, known_by_name = ?, known_note = ?
                             where id = ? and version = ? and state = 'DISERAHKAN'""")
                    .params(stamp.now(), stamp.name(), said.note(), of.id(), said.version())
                    .update());
            tell("staff-handover-known", of, Audience.at(of.homeId(), Role.PENGELOLA));
        });
    }

    void callOff(Handover of, int version) {
        acts.perform(
                CALLED_OFF,
                Reason.NONE,
                () -> changed(db.sql("""
                                update staff.handover set version = version + 1, state = 'DIBATALKAN' where id = ? and version = ? and state = 'DISIAPKAN'""").params(of.id(), version).update()));
    }

    private void tell(String kind, Handover of, Audience audience) {
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Home(of.homeId()), new Fact.Count(of.children())),
                of.href(),
                Urgency.BIASA,
                kind + ":" + of.id(),
                audience));
    }

    private static void changed(int rows) {
        if (rows == 0) throw new Stale();
    }
}
