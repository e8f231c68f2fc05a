package id.naungan.institution.intake.preview;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.intake.Intakes;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Takes what the user says the columns mean. Verdicts given before no longer hold. */
@Component
class ChangeColumns {

    static final ActKind MAPPED = ActKind.of("institution.intake-mapped");

    private final Acts acts;
    private final Intakes intakes;
    private final JdbcClient db;

    ChangeColumns(Acts acts, Intakes intakes, JdbcClient db) {
        this.acts = acts;
        this.intakes = intakes;
        this.db = db;
    }

    /** False when the import has begun meanwhile. */
    boolean change(UUID id, MultiValueMap<String, String> sent) {
        var found = intakes.find(id);
        if (!found.status().mayChange()) return false;
        var mapping = intakes.mapping(found, intakes.layout(found)).said(sent::getFirst);
        return acts.perform(MAPPED, Reason.of(found.fileName()), () -> {
            int changed = db.sql("""
                    update institution.intake set mapping = ?::jsonb, status = 'PRATINJAU', row_count = 0, version = version + 1
                     where id = ? and status in ('PRATINJAU', 'DIPERIKSA')""").params(Intakes.kept(mapping), id).update();
            if (changed == 1)
                db.sql("delete from institution.intake_row where intake_id = ?")
                        .param(id)
                        .update();
            return changed == 1;
        });
    }
}
