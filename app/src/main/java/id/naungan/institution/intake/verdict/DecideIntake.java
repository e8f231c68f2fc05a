package id.naungan.institution.intake.verdict;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.intake.IntakeDecision;
import id.naungan.institution.intake.Intakes;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what the user says of rows that are or may be known: of single ones, and of all the others at once. */
@Component
class DecideIntake {

    static final ActKind DECIDED = ActKind.of("institution.intake-decided");

    private static final String OPEN = """
             where intake_id = ? and verdict in ('MIRIP', 'DIKENAL') and done_at is null
               and (candidate_id is not null or ? <> 'PERBARUI')\s""";

    private final Acts acts;
    private final Intakes intakes;
    private final JdbcClient db;

    DecideIntake(Acts acts, Intakes intakes, JdbcClient db) {
        this.acts = acts;
        this.intakes = intakes;
        this.db = db;
    }

    void decide(UUID id, Map<Integer, IntakeDecision> single, @Nullable IntakeDecision others) {
        var found = intakes.find(id);
        if (!found.status().mayRun()) return;
        acts.perform(DECIDED, Reason.of(found.fileName()), () -> {
            single.forEach((position, decision) -> db.sql(
                            "update institution.intake_row set decision = ? " + OPEN + "and position = ?")
                    .params(decision.name(), id, decision.name(), position)
                    .update());
            if (others != null) {
                db.sql("update institution.intake_row set decision = ? " + OPEN + "and decision is null")
                        .params(others.name(), id, others.name())
                        .update();
            }
        });
    }
}
