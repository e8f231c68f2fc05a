package id.naungan.training.plan;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.training.domain.TellHomes;
import id.naungan.training.domain.Training;
import id.naungan.training.domain.TrainingState;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes trainings of the caller's office and their sessions. */
@Component
public class KeepTraining {

    private static final ActKind PLANNED = ActKind.of("training.planned");
    private static final ActKind CHANGED = ActKind.of("training.changed");
    private static final ActKind SESSION = ActKind.of("training.session-kept");
    private static final ActKind MOVED = ActKind.of("training.moved-on");
    private static final ActKind CALLED_OFF = ActKind.of("training.called-off");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final TellHomes tell;
    private final Clock clock;

    KeepTraining(JdbcClient db, Acts acts, Scopes scopes, TellHomes tell, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.tell = tell;
        this.clock = clock;
    }

    /** The same form sent twice plans one training. `sessionTitle` names each day until somebody says more. */
    void plan(NewTraining form, String sessionTitle) {
        acts.perform(PLANNED, Reason.NONE, () -> {
            int kept = facts("""
                    insert into training.event (id, region, title, level, competences, objectives, audience, place, zone, seats, per_home, trainers,
                      budget_note, answer_by, written_by_name, written_at)
                    values (:id, :region, :title, :level, :competences, :objectives, :audience, :place, :zone, :seats, :perHome, :trainers,
                      :budget, :answerBy, :by, :at) on conflict (id) do nothing""", form.id(), form.about())
                    .param("region", scopes.current().region())
                    .param("zone", scopes.current().zone().getId())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (kept == 0) return;
            var days = form.days();
            for (var day = days.firstDay(); !day.isAfter(days.lastDay()); day = day.plusDays(1))
                insert(Ids.next(), form.id(), sessionTitle, day, days.fromTime(), days.toTime());
            span(form.id());
        });
    }

    private JdbcClient.StatementSpec facts(String sql, UUID id, TrainingFacts facts) {
        return db.sql(sql)
                .param("id", id)
                .param("title", facts.title())
                .param("level", facts.level())
                .param("competences", facts.competences().toArray(String[]::new))
                .param("objectives", facts.objectives())
                .param("audience", facts.audience())
                .param("place", facts.place())
                .param("seats", facts.seats())
                .param("perHome", facts.perHome())
                .param("trainers", facts.trainers())
                .param("budget", facts.budgetNote())
                .param("answerBy", facts.answerBy());
    }

    /** {@link Stale} when somebody else changed it meanwhile. More seats go to who waits. */
    void change(Training training, ChangeTraining form) {
        acts.perform(CHANGED, Reason.NONE, () -> {
            int written = facts("""
                    update training.event set version = version + 1, title = :title, level = :level, competences = :competences,
                      objectives = :objectives, audience = :audience, place = :place, seats = :seats, per_home = :perHome, trainers = :trainers,
                      budget_note = :budget, answer_by = :answerBy
                     where id = :id and version = :version and state not in ('BATAL', 'SELESAI')""", training.id(), form.about())
                    .param("version", form.version())
                    .update();
            if (written == 0) throw new Stale();
            tell.seated(training.id());
            if (!training.place().equals(form.about().place())) tell.changed(training.id(), form.version() + 1);
        });
    }

    void session(Training training, SessionForm form) {
        acts.perform(SESSION, Reason.NONE, () -> {
            if (form.version() == null) {
                insert(form.id(), training.id(), form.topic(), form.heldOn(), form.fromTime(), form.toTime());
            } else {
                int written = db.sql("""
                        update training.session set version = version + 1, topic = ?, held_on = ?, from_time = ?, to_time = ?
                         where id = ? and training_id = ? and version = ? and dropped_at is null""")
                        .params(
                                form.topic(),
                                form.heldOn(),
                                form.fromTime(),
                                form.toTime(),
                                form.id(),
                                training.id(),
                                form.version())
                        .update();
                if (written == 0) throw new Stale();
            }
            told(training);
        });
    }

    private void insert(UUID id, UUID training, String topic, LocalDate on, LocalTime from, LocalTime to) {
        db.sql("""
                insert into training.session (id, training_id, region, held_on, from_time, to_time, topic)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(id, training, scopes.current().region(), on, from, to, topic)
                .update();
    }

    /** A session nobody was at yet is taken away; false when somebody was, or it is the last one. */
    boolean drop(Training training, UUID session) {
        return acts.perform(SESSION, Reason.NONE, () -> {
            int dropped = db.sql("""
                    update training.session s set version = version + 1, dropped_at = ? where id = ? and training_id = ? and dropped_at is null
                       and not exists (select from training.attendance a where a.session_id = s.id)
                       and exists (select from training.session o where o.training_id = s.training_id and o.id <> s.id and o.dropped_at is null)""")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), session, training.id())
                    .update();
            if (dropped == 1) told(training);
            return dropped == 1;
        });
    }

    private void told(Training training) {
        int version = span(training.id());
        tell.changed(training.id(), version);
    }

    /** The first and the last day, kept beside the training. */
    private int span(UUID training) {
        return db.sql("""
                update training.event e set version = version + 1, begins_on = x.first, ends_on = x.last
                  from (select min(held_on) as first, max(held_on) as last from training.session where training_id = :id and dropped_at is null) x
                 where e.id = :id returning e.version""").param("id", training).query(Integer.class).optional().orElseThrow(Stale::new);
    }

    /** One step on its way; {@link Stale} when it is elsewhere by now. */
    void move(Training training, TrainingState to) {
        acts.perform(MOVED, Reason.NONE, () -> {
            if (!training.state().next().contains(to) || to == TrainingState.BATAL) throw new Stale();
            step(training, training.version(), to, null);
        });
    }

    void callOff(Training training, CallOffForm form) {
        acts.perform(CALLED_OFF, Reason.of(form.why()), () -> {
            if (!training.state().next().contains(TrainingState.BATAL)) throw new Stale();
            step(training, form.version(), TrainingState.BATAL, form.why());
            tell.calledOff(training);
        });
    }

    private void step(Training training, int version, TrainingState to, @Nullable String why) {
        int written = db.sql(
                        "update training.event set version = version + 1, state = ?, called_off_why = ? where id = ? and version = ?")
                .params(to.name(), why, training.id(), version)
                .update();
        if (written == 0) throw new Stale();
    }
}
