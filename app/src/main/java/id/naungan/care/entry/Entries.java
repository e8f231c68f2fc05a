package id.naungan.care.entry;

import id.naungan.store.Columns;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries in the database; who does not see the person finds none, and a sealed one is found by whoever opened the seal. */
@Component
public class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /** Who writes, and when. */
    public record Author(@Nullable UUID account, String name, Instant at) {}

    /** All of a person, in the order of their kind. */
    @Transactional(readOnly = true)
    public <T extends Record> List<Entry<T>> of(Sheet<T> sheet, UUID client) {
        return db.sql("select * from care." + sheet.table() + " where client_id = ? order by " + sheet.order())
                .param(client)
                .query((row, i) -> entry(sheet, row))
                .list();
    }

    /** One of them; empty when there is none the caller may see. */
    @Transactional(readOnly = true)
    public <T extends Record> Optional<Entry<T>> find(Sheet<T> sheet, UUID id) {
        return db.sql("select * from care." + sheet.table() + " where id = ?")
                .param(id)
                .query((row, i) -> entry(sheet, row))
                .optional();
    }

    <T extends Record> Entry<T> one(Sheet<T> sheet, UUID id) {
        return find(sheet, id).orElseThrow(NotVisible::new);
    }

    /** Writes a new one, inside an Act. */
    public <T extends Record> void insert(Sheet<T> sheet, Entry<T> entry, Author author) {
        db.sql("insert into care." + sheet.table() + " "
                        + Columns.inserted(
                                sheet.section(),
                                "id",
                                "client_id",
                                "institution_id",
                                "district",
                                "written_by",
                                "written_by_name",
                                "written_at"))
                .params(Columns.values(entry.value()))
                .param("id", entry.id())
                .param("client_id", entry.client())
                .param("institution_id", entry.institution())
                .param("district", entry.district())
                .param("written_by", author.account())
                .param("written_by_name", author.name())
                .param("written_at", author.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the corrected section, inside an Act; Stale when somebody was faster. */
    <T extends Record> void update(Sheet<T> sheet, UUID id, int version, T value) {
        int done = db.sql("update care." + sheet.table() + " set version = version + 1, "
                        + Columns.sets(sheet.section())
                        + " where id = :id and version = :version")
                .params(Columns.values(value))
                .param("id", id)
                .param("version", version)
                .update();
        if (done == 0) throw new Stale();
    }

    private static <T extends Record> Entry<T> entry(Sheet<T> sheet, ResultSet row) throws SQLException {
        return new Entry<>(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("client_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                Columns.read(sheet.section(), row),
                row.getString("written_by_name"),
                row.getObject("written_at", Timestamp.class).toInstant());
    }
}
