package id.naungan.care.discipline;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.EditFile;
import id.naungan.client.Tasks;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes what was told to the social service, by the social service. */
@Component
class CloseConcern {

    private static final ActKind CLOSED = ActKind.of("care.concern-closed");

    private final EditFile edit;
    private final JdbcClient db;
    private final Tasks tasks;
    private final Scopes scopes;
    private final Clock clock;

    CloseConcern(EditFile edit, JdbcClient db, Tasks tasks, Scopes scopes, Clock clock) {
        this.edit = edit;
        this.db = db;
        this.tasks = tasks;
        this.scopes = scopes;
        this.clock = clock;
    }

    void close(UUID client, UUID entry, Closing closing) {
        var scope = scopes.current();
        var today = LocalDate.now(clock.withZone(scope.zone()));
        edit.perform(CLOSED, Reason.of(closing.words()), client, file -> {
            int done = db.sql("""
                            update care.discipline set version = version + 1, closed_on = ?, closed_words = ?, closed_by_name = ?
                             where id = ? and client_id = ? and concern and closed_on is null""")
                    .params(today, closing.words(), scope.name(), entry, client)
                    .update();
            if (done == 0) throw new NotVisible();
            tasks.done(Deeds.task(entry), today, closing.words());
        });
    }
}
