package id.naungan.reference.list;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a code to a table. */
@Component
class AddCode {

    static final ActKind ACT = ActKind.of("reference.code-added");

    /** Added (also when the same form came before), or the code already means something else. */
    enum Outcome {
        ADDED,
        TAKEN
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Lists lists;
    private final Codes codes;

    AddCode(JdbcClient db, Acts acts, Lists lists, Codes codes) {
        this.db = db;
        this.acts = acts;
        this.lists = lists;
        this.codes = codes;
    }

    Outcome add(String table, NewCodeForm form) {
        lists.table(table).orElseThrow(NotVisible::new);
        var outcome = acts.perform(
                ACT,
                Reason.of(form.reason()),
                () -> insert(table, form) == 1
                                || lists.code(table, form.code())
                                        .filter(known -> known.label().equals(form.label()))
                                        .isPresent()
                        ? Outcome.ADDED
                        : Outcome.TAKEN);
        codes.changed();
        return outcome;
    }

    private int insert(String table, NewCodeForm form) {
        return db.sql("""
                insert into reference.code (table_id, code, label, label_en, position, sensitive, note, since)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (table_id, code) do nothing""")
                .params(
                        table,
                        form.code(),
                        form.label(),
                        form.labelEn(),
                        form.position(),
                        form.privacy().sensitive(),
                        form.note(),
                        form.since())
                .update();
    }
}
