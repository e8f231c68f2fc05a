package id.naungan.casework.roster.verdict;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.roster.Decision;
import id.naungan.casework.roster.RosterImports;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what the user says of doubtful rows: of single ones, and of all the others at once. */
@Component
class DecideRows {

    static final ActKind DECIDED = ActKind.of("casework.roster-decided");

    private static final String OPEN = " where roster_id = ? and verdict = 'PERLU_DIPUTUSKAN' and done_at is null";

    private final Acts acts;
    private final RosterImports imports;
    private final JdbcClient db;

    DecideRows(Acts acts, RosterImports imports, JdbcClient db) {
        this.acts = acts;
        this.imports = imports;
        this.db = db;
    }

    void decide(UUID roster, Map<Integer, Decision> single, @Nullable Decision others) {
        var found = imports.find(roster);
        if (!found.status().mayRun()) return;
        acts.perform(DECIDED, Reason.of(found.fileName()), () -> {
            single.forEach((position, decision) -> db.sql(
                            "update casework.roster_row set decision = ?" + OPEN + " and position = ?")
                    .params(decision.name(), roster, position)
                    .update());
            if (others != null) {
                db.sql("update casework.roster_row set decision = ?" + OPEN + " and decision is null")
                        .params(others.name(), roster)
                        .update();
            }
        });
    }
}
