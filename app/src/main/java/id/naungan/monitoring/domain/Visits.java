package id.naungan.monitoring.domain;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds visits within the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Visits {

    static final String ALL = """
            select v.id, v.version, v.institution_id, i.profile_name as home, i.profile_kind as kind, v.district, v.office, v.purpose, v.chosen, v.planned_on, v.announced,
                   v.aims, v.state, v.begun_at, v.summary, v.strengths, v.reported_at, v.reported_by_name, v.answer_due_on, v.answer, v.answered_at,
                   v.answered_by_name, v.cancelled_why, v.assignment_letter, v.report_letter, v.planned_by_name
              from monitoring.visit v join institution.institution i on i.id = v.institution_id\s""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Offices offices;

    Visits(JdbcClient db, Scopes scopes, Offices offices) {
        this.db = db;
        this.scopes = scopes;
        this.offices = offices;
    }

    /** The visit of this id; {@link NotVisible} outside the scope, or while it is kept from the caller. */
    public Visit one(UUID id) {
        return db.sql(ALL + "where v.id = ?")
                .param(id)
                .query(Visit.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** One of the caller's own office. */
    public Visit own(UUID id) {
        var visit = one(id);
        if (!own(visit)) throw new NotVisible();
        return visit;
    }

    public boolean own(Visit visit) {
        return scopes.current().may(Permission.MONITOR) && visit.office().equals(offices.mine());
    }

    /** Visits by a condition and an order of this module's own making; `?` stands for its parameters. */
    public List<Visit> where(String condition, @Nullable Object... params) {
        return db.sql(ALL + "where " + condition)
                .params(params)
                .query(Visit.class)
                .list();
    }

    public List<Member> team(UUID visit) {
        return db.sql("""
                select id, account_id, name, post, leads from monitoring.member where visit_id = ? and not left_out order by leads desc, name""").param(visit).query(Member.class).list();
    }
}
