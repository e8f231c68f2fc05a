package id.naungan.staff.file;

import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.staff.domain.Leaving;
import id.naungan.web.Stale;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends somebody's work in a home. A dismissal for violence is told to the office, which judges whether to bar the person everywhere. */
@Component
class Leave {

    private static final ActKind LEFT = ActKind.of("staff.left");

    private final JdbcClient db;
    private final Acts acts;
    private final Notices notices;

    Leave(JdbcClient db, Acts acts, Notices notices) {
        this.db = db;
        this.acts = acts;
        this.notices = notices;
    }

    /** How many clients are in this person's care: they must be handed over first, or it is said why not. */
    @Transactional(readOnly = true)
    public long children(Person person) {
        if (person.account() == null) return 0;
        return db.sql("""
                        select count(*) from client.assignment a join client.client c on c.id = a.client_id
                         where a.account_id = ? and a.until is null and c.institution_id = ? and c.resident_since is not null""")
                .params(person.account(), person.home())
                .query(Long.class)
                .single();
    }

    void leave(Person person, Leaving said) {
        acts.perform(LEFT, Reason.NONE, () -> {
            int done = db.sql("""
                            update staff.person set version = version + 1, ended_on = ?, ended_kind = ?, ended_note = ?
                             where id = ? and version = ? and ended_on is null""")
                    .params(said.on(), said.kind(), said.note(), person.id(), said.version())
                    .update();
            if (done == 0) throw new Stale();
            if (Leaving.FOR_VIOLENCE.equals(said.kind()))
                notices.tell(new NewNotice(
                        "staff-dismissed",
                        List.of(),
                        person.href(),
                        Urgency.PENTING,
                        "staff-dismissed:" + person.id(),
                        Audience.above(person.district(), Role.DINSOS_KAB, Role.DINSOS_PROV)));
        });
    }
}
