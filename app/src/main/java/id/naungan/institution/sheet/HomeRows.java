package id.naungan.institution.sheet;

import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Columns;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows in the database; who does not see the home finds none. */
@Component
public class HomeRows {

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    HomeRows(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** All of a home, in the order of their kind. */
    @Transactional(readOnly = true)
    public <T extends Record> List<HomeRow<T>> of(HomeSheet<T> sheet, UUID home) {
        return db.sql("select * from institution." + sheet.table() + " where institution_id = ? order by "
                        + sheet.order())
                .param(home)
                .query((row, i) -> row(sheet, row))
                .list();
    }

    /** One of them; {@link NotVisible} when there is none the caller may see. */
    @Transactional(readOnly = true)
    public <T extends Record> HomeRow<T> one(HomeSheet<T> sheet, UUID id) {
        return db.sql("select * from institution." + sheet.table() + " where id = ?")
                .param(id)
                .query((row, i) -> row(sheet, row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Writes a new one under an Act of its own; the same id again changes nothing. */
    public <T extends Record> void write(HomeSheet<T> sheet, UUID home, UUID id, T value) {
        acts.perform(sheet.writtenAct(), Reason.NONE, () -> {
            var district = db.sql("select district from institution.institution where id = ?")
                    .param(home)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            insert(sheet, home, district, id, value);
        });
    }

    private <T extends Record> void insert(HomeSheet<T> sheet, UUID home, String district, UUID id, T value) {
        db.sql("insert into institution." + sheet.table() + " "
                        + Columns.inserted(
                                sheet.section(), "id", "institution_id", "district", "written_by_name", "written_at")
                        + " on conflict (id) do nothing")
                .params(Columns.values(value))
                .param("id", id)
                .param("institution_id", home)
                .param("district", district)
                .param("written_by_name", scopes.current().name())
                .param("written_at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the corrected section, inside an Act; Stale when somebody was faster. */
    <T extends Record> void update(HomeSheet<T> sheet, UUID id, int version, T value) {
        int done = db.sql("update institution." + sheet.table() + " set version = version + 1, "
                        + Columns.sets(sheet.section())
                        + " where id = :id and version = :version")
                .params(Columns.values(value))
                .param("id", id)
                .param("version", version)
                .update();
        if (done == 0) throw new Stale();
    }

    private static <T extends Record> HomeRow<T> row(HomeSheet<T> sheet, ResultSet row) throws SQLException {
        return new HomeRow<>(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("institution_id", UUID.class),
                Columns.read(sheet.section(), row),
                row.getString("written_by_name"),
                row.getObject("written_at", Timestamp.class).toInstant());
    }
}
