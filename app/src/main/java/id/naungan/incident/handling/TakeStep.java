package id.naungan.incident.handling;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.State;
import id.naungan.store.Ids;
import id.naungan.web.NotAllowed;
import id.naungan.web.Stale;
import id.naungan.web.form.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes one step of handling: its form is kept, the state goes on, what follows is written; one Act, or nothing at all. */
@Component
class TakeStep {

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Incidents incidents;
    private final Steps steps;
    private final Clocks clocks;
    private final TransactionOperations transaction;
    private final Clock clock;

    TakeStep(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Incidents incidents,
            Steps steps,
            Clocks clocks,
            TransactionOperations transaction,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.incidents = incidents;
        this.steps = steps;
        this.clocks = clocks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param seen the version of the incident the form was opened on */
    <T extends Record> Taken take(UUID id, int seen, Handling<T> handling, Submission.Accepted<T> sent) {
        var of = incidents.read(id);
        var kind = handling.kind();
        if (!StepRights.may(scopes.current(), of, kind)) throw new NotAllowed(kind.name());
        if (of.version() != seen) return new Taken.Overtaken(of.version());
        if (!kind.possibleIn(of.state())) return new Taken.Impossible(of.state());
        // What the refusal looks at is seen inside a transaction only.
        var refused = transaction.execute(status -> handling.refusal(of, sent.value()));
        if (refused != null && refused.isPresent()) return new Taken.Refused(refused.get());
        var run = new Handling.Run(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            acts.perform(ActKind.of("incident.step-" + kind.path()), Reason.NONE, () -> {
                var to = kind.after(of.state());
                move(of, to, handling.outcome(sent.value()).orElse(null), run.now());
                steps.keep(run.step(), of, kind, to, sent.form(), scopes.current(), run.now());
                clocks.meet(id, ClockKind.TANPA_TINDAKAN, kind.name(), run.now());
                handling.follow(of, sent.value(), run);
            });
        } catch (Stale late) {
            // Between reading and writing: the Act is rolled back with everything else.
            return new Taken.Overtaken(incidents.read(id).version());
        }
        return new Taken.Done(incidents.find(id).filter(Incident::reads).isPresent());
    }

    private void move(Incident of, State to, @Nullable String outcome, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        int moved = db.sql("""
                update incident.incident set version = version + 1, state = :to, acted_at = :now, outcome = :outcome,
                  closed_at = case when :to = 'SELESAI' then :now::timestamptz end where id = :id and version = :version""")
                .param("to", to.name())
                .param("now", at)
                .param("outcome", outcome)
                .param("id", of.id())
                .param("version", of.version())
                .update();
        if (moved == 0) throw new Stale();
    }
}
