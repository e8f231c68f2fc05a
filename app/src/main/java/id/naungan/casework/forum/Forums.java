package id.naungan.casework.forum;

import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the forum and the alumni of a home, within the caller's scope. */
@Component
@Transactional(readOnly = true)
class Forums {

    private static final int SIZE = 25;
    private static final int MOST = 500;

    private static final String SELECT = """
            select f.id, f.institution_id as institution, f.on_date as "on", f.place, f.topic, f.notes, f.next_on,
                   (select count(*) from casework.forum_attendee a where a.forum_id = f.id and a.kind = 'ALUMNI')::int as alumni,
                   (select count(*) from casework.forum_attendee a where a.forum_id = f.id and a.kind <> 'ALUMNI')::int as others
              from casework.forum f where\s""";

    private final JdbcClient db;

    Forums(JdbcClient db) {
        this.db = db;
    }

    public Page<Forum> of(UUID home, int number) {
        var rows = db.sql(SELECT + "f.institution_id = ? order by f.on_date desc, f.id desc limit ? offset ?")
                .params(home, SIZE + 1, (number - 1) * SIZE)
                .query(Forum.class)
                .list();
        return Page.cut(rows, number, SIZE, null);
    }

    public Forum one(UUID id) {
        return db.sql(SELECT + "f.id = ?")
                .param(id)
                .query(Forum.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public List<Forum.Guest> guests(UUID forum) {
        return db.sql("""
                        select a.client_id as client, a.name, a.relation, a.kind
                          from casework.forum_attendee a where a.forum_id = ? order by a.kind, a.name, a.id""").param(forum).query(Forum.Guest.class).list();
    }

    /** Whose stay here ended and who does not live here now; of those who moved to another home, only whom the caller still sees. */
    public List<Forum.Alumnus> alumni(UUID home) {
        return db.sql("""
                        select c.id as client, c.identity_full_name as name, max(s.until) as until
                          from casework.facts_stay s join client.client c on c.id = s.client_id
                         where s.institution_id = :home and s.until is not null and s.exit_kind <> 'MENINGGAL'
                           and not exists (select from casework.facts_stay x where x.client_id = s.client_id and x.institution_id = :home and x.until is null)
                         group by c.id, c.identity_full_name order by until desc, name limit :most""")
                .param("home", home)
                .param("most", MOST)
                .query(Forum.Alumnus.class)
                .list();
    }
}
