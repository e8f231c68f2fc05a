package id.naungan.care.entry;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.amend.Amendable.Current;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Problem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a kind of entry correctable on the one screen for corrections. */
@Component
public class Amend {

    private final Entries entries;
    private final JdbcClient db;

    Amend(Entries entries, JdbcClient db) {
        this.entries = entries;
        this.db = db;
    }

    public <T extends Record> Amendable<T> of(Sheet<T> sheet) {
        return new Amendable<>(
                "asuh-" + sheet.key(),
                sheet.section(),
                Permission.WRITE_CARE,
                sheet.correctedAct(),
                id -> current(sheet, id),
                (id, version, value) -> save(sheet, id, version, value),
                (now, corrected) -> problem(sheet, now, corrected));
    }

    private <T extends Record> Current<T> current(Sheet<T> sheet, UUID id) {
        var entry = entries.one(sheet, id);
        var name = db.sql("select identity_full_name from client.client where id = ?")
                .param(entry.client())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
        return new Current<>(entry.value(), entry.version(), name, "/klien/" + entry.client() + "/" + sheet.tab());
    }

    private <T extends Record> void save(Sheet<T> sheet, UUID id, int version, T value) {
        entries.update(sheet, id, version, value);
        sheet.written(entries.one(sheet, id));
    }

    private static <T extends Record> Optional<Problem> problem(Sheet<T> sheet, T now, T corrected) {
        return sheet.problem(null, now, corrected);
    }
}
