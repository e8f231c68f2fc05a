package id.naungan.casework.register;

import id.naungan.access.Role;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.institution.RegistrationEnded;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A home is revoked or closed: another place for each resident becomes a social worker's task, within the same Act. */
@Component
class OnRegistrationEnded {

    private final JdbcClient db;
    private final Tasks tasks;

    OnRegistrationEnded(JdbcClient db, Tasks tasks) {
        this.db = db;
        this.tasks = tasks;
    }

    @EventListener
    void plan(RegistrationEnded ended) {
        db.sql("select id from client.client where institution_id = ? and resident_since is not null")
                .param(ended.institutionId())
                .query(UUID.class)
                .list()
                .forEach(client -> tasks.put(new NewTask(
                        "pindah-lks:" + client + ":" + ended.institutionId(),
                        client,
                        ended.institutionId(),
                        ended.district(),
                        "pindah-lks",
                        null,
                        ended.clientsBy(),
                        null,
                        Role.PEKSOS.name(),
                        "/klien/" + client,
                        "USULAN")));
    }
}
