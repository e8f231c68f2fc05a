package id.naungan.casework.roster.preview;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.roster.RosterImports;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Takes what the user says the columns mean. Verdicts given before no longer hold. */
@Component
class ChangeMapping {

    static final ActKind MAPPED = ActKind.of("casework.roster-mapped");

    private final Acts acts;
    private final RosterImports imports;
    private final JdbcClient db;

    ChangeMapping(Acts acts, RosterImports imports, JdbcClient db) {
        this.acts = acts;
        this.imports = imports;
        this.db = db;
    }

    /** False when the import has begun meanwhile. */
    boolean change(UUID id, MultiValueMap<String, String> sent, @Nullable LocalDate entry) {
        var found = imports.find(id);
        if (!found.status().mayChange()) return false;
        var mapping = imports.mapping(found, imports.layout(found)).said(sent::getFirst);
        return acts.perform(MAPPED, Reason.of(found.fileName()), () -> {
            int changed =
                    db.sql("""
                    update casework.roster set mapping = ?::jsonb, entry_date = ?, status = 'PRATINJAU', row_count = 0, version = version + 1
                     where id = ? and status in ('PRATINJAU', 'DIPERIKSA')""").params(RosterImports.kept(mapping), entry, id).update();
            if (changed == 1)
                db.sql("delete from casework.roster_row where roster_id = ?")
                        .param(id)
                        .update();
            return changed == 1;
        });
    }
}
