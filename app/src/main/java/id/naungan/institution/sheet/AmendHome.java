package id.naungan.institution.sheet;

import id.naungan.amend.Amendable;
import id.naungan.amend.Amendable.Current;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a kind of row correctable on the one screen for corrections. */
@Component
public class AmendHome {

    private final HomeRows rows;
    private final JdbcClient db;

    AmendHome(HomeRows rows, JdbcClient db) {
        this.rows = rows;
        this.db = db;
    }

    public <T extends Record> Amendable<T> of(HomeSheet<T> sheet) {
        return new Amendable<>(
                "lks-" + sheet.key(),
                sheet.section(),
                sheet.permission(),
                sheet.correctedAct(),
                id -> current(sheet, id),
                (id, version, value) -> rows.update(sheet, id, version, value),
                (now, corrected) -> sheet.problem(corrected));
    }

    private <T extends Record> Current<T> current(HomeSheet<T> sheet, UUID id) {
        var row = rows.one(sheet, id);
        var name = db.sql("select profile_name from institution.institution where id = ?")
                .param(row.institution())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
        return new Current<>(row.value(), row.version(), name, "/lks/" + row.institution() + "/" + sheet.tab());
    }
}
