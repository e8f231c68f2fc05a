package id.naungan.reference.list;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Norms;
import id.naungan.reference.Norms.Norm;
import id.naungan.web.Difference;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records what became known about a norm, above all that somebody verified its text. */
@Component
class ChangeNorm {

    static final ActKind ACT = ActKind.of("reference.norm-changed");

    private final JdbcClient db;
    private final Acts acts;
    private final Norms norms;

    ChangeNorm(JdbcClient db, Acts acts, Norms norms) {
        this.db = db;
        this.acts = acts;
        this.norms = norms;
    }

    void change(String id, NormForm form) {
        var now = norms.find(id).orElseThrow(NotVisible::new);
        if (form.same(now)) return;
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            var changed = db.sql("""
                    update reference.norm set title = ?, legal_basis = ?, status = ?, in_force_since = ?, note = ?, version = version + 1
                     where id = ? and version = ?""")
                    .params(
                            form.title(),
                            form.legalBasis(),
                            form.status().name(),
                            form.inForceSince(),
                            form.note(),
                            id,
                            form.version())
                    .update();
            if (changed == 0) throw stale(now, form);
        });
    }

    private static Stale stale(Norm now, NormForm form) {
        return new Stale(List.of(
                new Difference("reference.normForm.title", now.title(), form.title()),
                new Difference("reference.normForm.legalBasis", now.legalBasis(), form.legalBasis()),
                new Difference(
                        "reference.normForm.status",
                        now.status().name(),
                        form.status().name()),
                new Difference(
                        "reference.normForm.note",
                        Objects.toString(now.note(), ""),
                        Objects.toString(form.note(), ""))));
    }
}
