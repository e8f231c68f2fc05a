package id.naungan.staff.row;

import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.reference.Terms;
import id.naungan.staff.file.Person;
import id.naungan.store.Columns;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows in the database; who may not read them finds none. */
@Component
public class PersonRows {

    /** Purpose of their files: opened by whoever sees the row. */
    static final String PURPOSE = "sdm";

    private final JdbcClient db;
    private final Acts acts;
    private final Files files;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    PersonRows(JdbcClient db, Acts acts, Files files, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.files = files;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public <T extends Record> List<PersonRow<T>> of(PersonSheet<T> sheet, UUID person) {
        return db.sql("select * from staff." + sheet.table() + " where person_id = ? order by " + sheet.order())
                .param(person)
                .query((row, i) -> row(sheet, row))
                .list();
    }

    @Transactional(readOnly = true)
    public <T extends Record> PersonRow<T> one(PersonSheet<T> sheet, UUID id) {
        return db.sql("select * from staff." + sheet.table() + " where id = ?")
                .param(id)
                .query((row, i) -> row(sheet, row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Writes a new one under an Act of its own; the same id again changes nothing. */
    public <T extends Record> void write(
            PersonSheet<T> sheet, Person person, UUID id, T value, Checked.@Nullable Fine file) {
        acts.perform(
                sheet.writtenAct(),
                Reason.NONE,
                () -> insert(sheet, person, id, sheet.completed(value, terms), file));
    }

    private <T extends Record> void insert(
            PersonSheet<T> sheet, Person person, UUID id, T value, Checked.@Nullable Fine file) {
        var kept = file == null ? null : Ids.next();
        int written = db.sql("insert into staff." + sheet.table() + " "
                        + Columns.inserted(
                                sheet.prefix(),
                                sheet.section(),
                                "id",
                                "person_id",
                                "institution_id",
                                "district",
                                "file_id",
                                "written_by_name",
                                "written_at")
                        + " on conflict (id) do nothing")
                .params(Columns.values(value, sheet.prefix()))
                .param("id", id)
                .param("person_id", person.id())
                .param("institution_id", person.home())
                .param("district", person.district())
                .param("file_id", kept)
                .param("written_by_name", scopes.current().name())
                .param("written_at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 1 && kept != null)
            files.keep(kept, Owner.institution(person.home(), person.district()), PURPOSE, file);
    }

    /** Writes the corrected section, inside an Act; {@link Stale} when somebody was faster. */
    <T extends Record> void update(PersonSheet<T> sheet, UUID id, int version, T value) {
        int done = db.sql("update staff." + sheet.table() + " set version = version + 1, "
                        + Columns.sets(sheet.section(), sheet.prefix())
                        + " where id = :id and version = :version")
                .params(Columns.values(value, sheet.prefix()))
                .param("id", id)
                .param("version", version)
                .update();
        if (done == 0) throw new Stale();
    }

    private static <T extends Record> PersonRow<T> row(PersonSheet<T> sheet, ResultSet row) throws SQLException {
        return new PersonRow<>(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("person_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                Columns.read(sheet.section(), row, sheet.prefix()),
                row.getObject("file_id", UUID.class),
                row.getString("written_by_name"),
                row.getObject("written_at", Timestamp.class).toInstant());
    }
}
