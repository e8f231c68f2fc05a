package id.naungan.casework.conference;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conferences as the caller's scope shows them; a client he does not see is missing from the minutes. */
@Component
@Transactional(readOnly = true)
class Conferences {

    private static final int SIZE = 25;

    private final JdbcClient db;
    private final Scopes scopes;

    Conferences(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    public Conference one(UUID id) {
        return db.sql("select * from casework.conference where id = ?")
                .param(id)
                .query(Conferences::conference)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public Page<ConferenceLine> of(UUID home, int number) {
        var rows = db.sql("""
                        select f.*, (select count(*) from casework.conference_case c where c.conference_id = f.id) as cases
                          from casework.conference f where f.institution_id = :home order by f.on_date desc, f.id desc
                         limit :size offset :skip""")
                .param("home", home)
                .param("size", SIZE + 1)
                .param("skip", (number - 1) * SIZE)
                .query((row, i) -> new ConferenceLine(conference(row, i), row.getInt("cases")))
                .list();
        return Page.cut(rows, number, SIZE, null);
    }

    /** When this home must meet again; nothing where it never has and nothing was asked of it. */
    public @Nullable LocalDate due(UUID home) {
        return db.sql("select due_on from client.facts_task where key = ?")
                .param(Signing.nextKey(home))
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** The homes of an area that hold cases, the most overdue first. */
    public Page<HomeLine> homes(int number) {
        var region = scopes.current().region();
        var rows = db.sql("""
                        select i.id, i.profile_name as name, t.due_on as due,
                               (select max(f.on_date) from casework.conference f where f.institution_id = i.id and f.status = 'DITANDATANGANI') as last
                          from institution.institution i left join client.facts_task t on t.key = 'pembahasan-berikut:' || i.id
                         where i.district between coalesce(:region, '') and coalesce(:region, '') || '~'
                         order by t.due_on nulls last, i.profile_name, i.id limit :size offset :skip""")
                .param("region", region)
                .param("size", SIZE + 1)
                .param("skip", (number - 1) * SIZE)
                .query(HomeLine.class)
                .list();
        return Page.cut(rows, number, SIZE, null);
    }

    public List<Attendee> attendees(UUID conference) {
        return db.sql(
                        "select id, account_id as account, name, profession from casework.conference_attendee where conference_id = ? order by id")
                .param(conference)
                .query(Attendee.class)
                .list();
    }

    public List<Discussed> cases(UUID conference) {
        return db.sql("""
                        select x.*, c.identity_full_name as name from casework.conference_case x join client.client c on c.id = x.client_id
                         where x.conference_id = ? order by x.id""").param(conference).query(Conferences::discussed).list();
    }

    /** Who may be there or take something on: the home's accounts and those of its office the caller sees, and himself. */
    public List<Colleague> colleagues(UUID home, String district) {
        return db.sql("""
                        select id, full_name as name, role from access.account
                         where status = 'ACTIVE' and (institution_id = :home or region = :district or id = :me)
                           and role in ('PENGASUH', 'PENGELOLA', 'PEKSOS', 'SUPERVISOR', 'DINSOS_KAB', 'DINSOS_PROV') order by full_name, id""")
                .param("home", home)
                .param("district", district)
                .param("me", scopes.current().person())
                .query((row, i) -> new Colleague(
                        row.getObject("id", UUID.class), row.getString("name"), Role.valueOf(row.getString("role"))))
                .list();
    }

    private static Discussed discussed(ResultSet row, int number) throws SQLException {
        return new Discussed(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getString("summary"),
                row.getString("decision"),
                row.getString("follow_up"),
                row.getObject("holder", UUID.class),
                row.getString("holder_name"),
                row.getObject("until", LocalDate.class));
    }

    private static Conference conference(ResultSet row, int number) throws SQLException {
        var signed = row.getObject("signed_at", OffsetDateTime.class);
        return new Conference(
                row.getObject("id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                row.getObject("on_date", LocalDate.class),
                row.getString("place"),
                row.getObject("chair", UUID.class),
                row.getString("chair_name"),
                Status.valueOf(row.getString("status")),
                row.getObject("next_on", LocalDate.class),
                row.getString("notes"),
                signed == null ? null : signed.toInstant());
    }
}
