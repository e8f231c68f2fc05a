package id.naungan.staff.handover;

import id.naungan.staff.file.Person;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads handovers in the caller's scope. */
@Component
public class Handovers {

    static final int MOST = 300;

    private static final String ALL = """
            select h.*, h.institution_id as home_id, i.profile_name as home, f.work_name as from_name, t.work_name as to_name,
                   (select count(*) from staff.handover_child c where c.handover_id = h.id) as children,
                   (select count(*) from staff.handover_child c where c.handover_id = h.id and c.noted_at is not null) as noted
              from staff.handover h join institution.institution i on i.id = h.institution_id
              join staff.person f on f.id = h.from_person join staff.person t on t.id = h.to_person""";

    private final JdbcClient db;

    Handovers(JdbcClient db) {
        this.db = db;
    }

    /** Those somebody gave or took. */
    @Transactional(readOnly = true)
    public List<Handover> of(Person person) {
        return db.sql(ALL + " where ? in (h.from_person, h.to_person) order by h.plan_on desc, h.id")
                .param(person.id())
                .query(Handover.class)
                .list();
    }

    /** Those of the caller's area: what waits for the office first. */
    @Transactional(readOnly = true)
    public List<Handover> all() {
        return db.sql(ALL + " order by h.state <> 'DISERAHKAN', h.plan_on desc, h.id limit " + MOST)
                .query(Handover.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Handover one(UUID id) {
        return db.sql(ALL + " where h.id = ?")
                .param(id)
                .query(Handover.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public List<Handover.Child> children(UUID handover) {
        return db.sql("""
                        select h.id, h.version, h.client_id, c.identity_full_name as name, h.child_habits as habits, h.child_health as health,
                               h.child_worries as worries, h.child_promises as promises, h.noted_by_name, h.noted_at
                          from staff.handover_child h join client.client c on c.id = h.client_id where h.handover_id = ?
                         order by c.identity_full_name, h.id""").param(handover).query(Handover.Child.class).list();
    }

    /** A child that may be handed over; `own` is in the leaving caregiver's care. */
    public record Candidate(UUID id, String name, boolean own) {}

    /** The residents of the home, those in this person's care first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Person person) {
        return db.sql("""
                        select c.id, c.identity_full_name as name, exists (select from client.assignment a where a.client_id = c.id
                               and a.account_id = ?::uuid and a.until is null) as own
                          from client.client c where c.institution_id = ? and c.resident_since is not null
                         order by own desc, c.identity_full_name, c.id limit 500""")
                .params(person.account(), person.home())
                .query(Candidate.class)
                .list();
    }
}
