package id.naungan.casework.supervision;

import id.naungan.access.Scopes;
import id.naungan.web.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Supervision sessions as far as the caller may see them. */
@Component
@Transactional(readOnly = true)
class Sessions {

    private static final int MOST = 100;

    private final JdbcClient db;
    private final Scopes scopes;

    Sessions(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    public Supervised one(UUID id) {
        return db.sql("select * from casework.supervision where id = ?")
                .param(id)
                .query(Sessions::session)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public List<Supervised> of(UUID worker) {
        return db.sql("select * from casework.supervision where worker_id = ? order by on_date desc, id desc limit ?")
                .params(worker, MOST)
                .query(Sessions::session)
                .list();
    }

    /** The caller's own sessions as a worker, once they are signed. */
    public List<Supervised> mine() {
        return of(scopes.current().person());
    }

    public List<Supervised.Step> steps(UUID id) {
        return db.sql(
                        "select id, what, until from casework.supervision_step where supervision_id = ? order by position")
                .param(id)
                .query(Supervised.Step.class)
                .list();
    }

    public List<Supervised.Seen> cases(UUID id) {
        return db.sql("""
                        select x.client_id as client, c.identity_full_name as name from casework.supervision_case x
                          join client.client c on c.id = x.client_id where x.supervision_id = ? order by name""").param(id).query(Supervised.Seen.class).list();
    }

    private static Supervised session(ResultSet row, int number) throws SQLException {
        return new Supervised(
                row.getObject("id", UUID.class),
                row.getObject("supervisor_id", UUID.class),
                row.getString("supervisor_name"),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"),
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                row.getObject("on_date", LocalDate.class),
                List.of((String[]) row.getArray("methods").getArray()),
                row.getString("findings"),
                row.getString("help"),
                row.getObject("next_on", LocalDate.class),
                row.getString("status").equals("DITANDATANGANI"),
                instant(row, "signed_at"),
                instant(row, "acknowledged_at"),
                row.getString("worker_words"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
