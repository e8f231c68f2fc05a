package id.naungan.reference.list;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Terms;
import id.naungan.reference.Terms.Term;
import id.naungan.web.Difference;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes a deadline or limit; what was decided under the old value is not touched. */
@Component
class ChangeTerm {

    static final ActKind ACT = ActKind.of("reference.term-changed");

    private final JdbcClient db;
    private final Acts acts;
    private final Terms terms;

    ChangeTerm(JdbcClient db, Acts acts, Terms terms) {
        this.db = db;
        this.acts = acts;
        this.terms = terms;
    }

    void change(String id, TermForm form) {
        var now = terms.find(id).orElseThrow(NotVisible::new);
        if (form.same(now)) return;
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            var changed = db.sql("""
                    update reference.term set value = ?, unit = ?, norm_id = ?, version = version + 1 where id = ? and version = ?""")
                    .params(form.value(), form.unit().name(), form.norm(), id, form.version())
                    .update();
            if (changed == 0) throw stale(now, form);
        });
    }

    private static Stale stale(Term now, TermForm form) {
        return new Stale(List.of(
                new Difference(
                        "reference.termForm.value",
                        now.value().toPlainString(),
                        form.value().toString()),
                new Difference(
                        "reference.termForm.unit",
                        now.unit().name(),
                        form.unit().name()),
                new Difference("reference.termForm.norm", now.basis().id(), form.norm())));
    }
}
