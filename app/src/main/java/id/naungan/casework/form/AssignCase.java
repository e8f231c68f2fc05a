package id.naungan.casework.form;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseFiles;
import id.naungan.client.EditFile;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Option;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which worker answers for a case. */
@Component
class AssignCase {

    private static final ActKind ASSIGNED = ActKind.of("casework.case-assigned");

    private final EditFile edit;
    private final CaseFiles cases;
    private final Scopes scopes;
    private final Today today;
    private final JdbcClient db;

    AssignCase(EditFile edit, CaseFiles cases, Scopes scopes, Today today, JdbcClient db) {
        this.edit = edit;
        this.cases = cases;
        this.scopes = scopes;
        this.today = today;
        this.db = db;
    }

    /** Social workers and managers of the home, and social workers of the office, as far as the caller sees them. */
    List<Option> choices(UUID home) {
        if (!scopes.current().may(Permission.ASSIGN_CASE)) return List.of();
        return db.sql("""
                select id, full_name from access.account
                 where status = 'ACTIVE' and ((institution_id = ? and role in ('PEKSOS', 'PENGELOLA')) or (institution_id is null and role = 'PEKSOS'))
                 order by role desc, full_name limit 100""")
                .param(home)
                .query((row, n) -> new Option(row.getString("id"), row.getString("full_name")))
                .list();
    }

    void to(UUID client, UUID worker) {
        edit.perform(ASSIGNED, Reason.NONE, client, file -> {
            var name = choices(file.institutionId()).stream()
                    .filter(c -> c.value().equals(worker.toString()))
                    .findFirst()
                    .orElseThrow(NotVisible::new)
                    .text();
            var of = cases.open(file, today.date());
            db.sql("update casework.case_file set version = version + 1, worker_id = ?, worker_name = ? where id = ?")
                    .params(worker, name, of.id())
                    .update();
            db.sql("""
                    update client.task set version = version + 1, holder = :new
                     where client_id = :client and status = 'TERBUKA' and role = 'PEKSOS' and (holder is null or holder = :old)""")
                    .param("new", worker)
                    .param("old", of.workerId())
                    .param("client", client)
                    .update();
        });
    }
}
