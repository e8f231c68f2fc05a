package id.naungan.client.paper;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.EditFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ticks a step to a missing paper off, or takes the tick back. */
@Component
class TickStep {

    private static final ActKind STEP = ActKind.of("client.paper-step");

    private final EditFile edit;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Clock clock;

    TickStep(EditFile edit, Scopes scopes, JdbcClient db, Clock clock) {
        this.edit = edit;
        this.scopes = scopes;
        this.db = db;
        this.clock = clock;
    }

    void tick(UUID client, String step, boolean done) {
        var who = scopes.current();
        var today = LocalDate.now(clock.withZone(who.zone()));
        edit.perform(
                STEP,
                Reason.NONE,
                client,
                file -> db.sql("""
                insert into client.paper_step as s (client_id, step, done_on, done_by_name) values (:client, :step, :on, :name)
                on conflict (client_id, step) do update set version = s.version + 1, done_on = excluded.done_on,
                  done_by_name = excluded.done_by_name where (s.done_on is null) <> (excluded.done_on is null)""")
                        .param("client", client)
                        .param("step", step)
                        .param("on", done ? today : null)
                        .param("name", done ? who.name() : null)
                        .update());
    }
}
