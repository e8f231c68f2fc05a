package id.naungan.casework.gate;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseFile;
import id.naungan.casework.step.Step;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down that a gate was crossed, and when what was missing has come. */
@Component
public class CrossGates {

    static final ActKind CROSSED = ActKind.of("casework.gate-crossed");

    private final Acts acts;
    private final JdbcClient db;
    private final Scopes scopes;
    private final Terms terms;
    private final Tasks tasks;
    private final Today today;

    CrossGates(Acts acts, JdbcClient db, Scopes scopes, Terms terms, Tasks tasks, Today today) {
        this.acts = acts;
        this.db = db;
        this.scopes = scopes;
        this.terms = terms;
        this.tasks = tasks;
        this.today = today;
    }

    /** Each gate once a case; an Act of its own, also inside another. */
    public void cross(CaseFile of, Collection<Gate> gates, Crossing why) {
        if (gates.isEmpty()) return;
        acts.perform(CROSSED, Reason.of(why.reason()), () -> gates.forEach(gate -> cross(of, gate, why)));
    }

    private void cross(CaseFile of, Gate gate, Crossing why) {
        var until = gate.missing() == null ? null : settleBy(gate, why);
        var who = scopes.current();
        db.sql("""
                insert into casework.gate_crossing (id, case_id, client_id, institution_id, district, gate, ground, reason, settle_by, crossed_by, crossed_by_name, crossed_at)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                 where not exists (select from casework.gate_crossing x where x.case_id = ? and x.gate = ? and x.settled_on is null)""")
                .params(
                        Ids.next(),
                        of.id(),
                        of.clientId(),
                        of.institutionId(),
                        of.district(),
                        gate.name(),
                        why.ground().name(),
                        why.reason(),
                        until,
                        who.account(),
                        who.name(),
                        today.now(),
                        of.id(),
                        gate.name())
                .update();
        if (until != null && gate.missing() != null) {
            tasks.put(new NewTask(
                    key(of, gate.missing()),
                    of.clientId(),
                    of.institutionId(),
                    of.district(),
                    "gerbang." + gate.name(),
                    why.reason(),
                    until,
                    of.workerId(),
                    "PEKSOS",
                    "/klien/" + of.clientId() + "/formulir",
                    gate.norm()));
        }
    }

    private LocalDate settleBy(Gate gate, Crossing why) {
        var term = gate == Gate.PENEMPATAN_TANPA_ASESMEN
                ? why.emergency() ? "asesmen-darurat" : "asesmen-awal"
                : "asesmen-lanjutan";
        return terms.value(term).lastDay(today.date());
    }

    /** What was missing is signed now. */
    public void settle(CaseFile of, Step signed, LocalDate on) {
        for (var gate : Gate.values()) {
            if (gate.missing() != signed) continue;
            db.sql(
                            "update casework.gate_crossing set version = version + 1, settled_on = ? where case_id = ? and gate = ? and settled_on is null")
                    .params(on, of.id(), gate.name())
                    .update();
            tasks.done(key(of, signed), on, null);
        }
    }

    private static String key(CaseFile of, @Nullable Step missing) {
        return "gerbang:" + of.id() + ":" + missing;
    }
}
