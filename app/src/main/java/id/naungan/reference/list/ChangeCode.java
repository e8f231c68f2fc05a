package id.naungan.reference.list;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Codes;
import id.naungan.web.Difference;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes the words, the place or the note of a code. */
@Component
class ChangeCode {

    static final ActKind ACT = ActKind.of("reference.code-changed");

    private final JdbcClient db;
    private final Acts acts;
    private final Lists lists;
    private final Codes codes;

    ChangeCode(JdbcClient db, Acts acts, Lists lists, Codes codes) {
        this.db = db;
        this.acts = acts;
        this.lists = lists;
        this.codes = codes;
    }

    void change(String table, String code, CodeForm form) {
        var now = lists.code(table, code).orElseThrow(NotVisible::new);
        if (form.same(now)) return;
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            if (update(table, code, form) == 0)
                throw stale(lists.code(table, code).orElse(now), form);
        });
        codes.changed();
    }

    private int update(String table, String code, CodeForm form) {
        return db.sql("""
                update reference.code set label = ?, label_en = ?, position = ?, sensitive = ?, note = ?, version = version + 1
                 where table_id = ? and code = ? and version = ?""")
                .params(
                        form.label(),
                        form.labelEn(),
                        form.position(),
                        form.privacy().sensitive(),
                        form.note(),
                        table,
                        code,
                        form.version())
                .update();
    }

    private static Stale stale(ListView.Code now, CodeForm form) {
        return new Stale(List.of(
                new Difference("reference.codeForm.label", now.label(), form.label()),
                new Difference("reference.codeForm.labelEn", now.labelEn(), form.labelEn()),
                new Difference("reference.codeForm.position", "" + now.position(), "" + form.position()),
                new Difference(
                        "reference.codeForm.note",
                        Objects.toString(now.note(), ""),
                        Objects.toString(form.note(), ""))));
    }
}
