package id.naungan.training.door;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import id.naungan.training.domain.Mark;
import id.naungan.training.domain.TrainingState;
import id.naungan.training.domain.Trainings;
import id.naungan.web.Difference;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the ticks of the office's list; what stood at the door first stands. */
@Component
class ReceiveTicks implements Receiver<Tick> {

    static final String KIND = "bimtek-hadir";
    private static final ActKind TICKED = ActKind.of("training.ticked");

    private record Stands(UUID id, int version, String mark) {}

    private record Seat(UUID training, UUID home, String district, String region) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Trainings trainings;
    private final Door door;
    private final Messages messages;
    private final Scopes scopes;
    private final Clock clock;

    ReceiveTicks(
            JdbcClient db, Acts acts, Trainings trainings, Door door, Messages messages, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.trainings = trainings;
        this.door = door;
        this.messages = messages;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Tick> section() {
        return Tick.class;
    }

    @Override
    public Permission permission() {
        return Permission.PLAN_TRAINING;
    }

    @Override
    public List<Outcome> receive(List<Item<Tick>> items) {
        return items.stream().map(this::one).toList();
    }

    private Outcome one(Item<Tick> item) {
        var tick = item.value();
        var seat = seat(tick);
        if (seat.isEmpty()) return new Refused("training.tick.unknown");
        var state = TrainingState.valueOf(db.sql("select state from training.event where id = ?")
                .param(seat.get().training())
                .query(String.class)
                .single());
        if (!state.attended()) return new Refused("training.tick.closed");
        return acts.perform(TICKED, Reason.NONE, () -> judged(item, seat.get()));
    }

    /** Only of a training the caller's own office holds, and a session of the same training. */
    private Optional<Seat> seat(Tick tick) {
        var found = db.sql("""
                        select p.training_id as training, p.institution_id as home, p.district, p.region from training.participant p
                          join training.session s on s.training_id = p.training_id and s.id = ? and s.dropped_at is null
                         where p.id = ? and p.state <> 'BATAL'""")
                .params(tick.session(), tick.participant())
                .query(Seat.class)
                .optional();
        try {
            return found.filter(seat -> trainings.own(trainings.one(seat.training())));
        } catch (NotVisible _) {
            return Optional.empty();
        }
    }

    private Outcome judged(Item<Tick> item, Seat seat) {
        var tick = item.value();
        // Two phones at once: the second waits here and then sees what the first wrote.
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 731))")
                .param(tick.session() + " " + tick.participant())
                .query()
                .listOfRows();
        var stands = db.sql(
                        "select id, version, mark from training.attendance where session_id = ? and participant_id = ?")
                .params(tick.session(), tick.participant())
                .query(Stands.class)
                .optional();
        var href = "/bimtek/" + seat.training() + "/hadir/" + tick.session();
        var mark = stands.map(s -> Mark.valueOf(s.mark())).orElse(null);
        int version = stands.map(Stands::version).orElse(0);
        return switch (TickRule.judge(mark, version, tick.mark(), item.version())) {
            case KEEP -> new Taken(href, version);
            case WRITE -> {
                insert(item, seat);
                door.begun(seat.training());
                yield new Taken(href, 0);
            }
            case REPLACE -> {
                replace(stands.orElseThrow(), item);
                yield new Taken(href, version + 1);
            }
            case ASK -> new Conflict(version, List.of(difference(mark, tick.mark())));
        };
    }

    private Difference difference(@Nullable Mark stands, Mark sent) {
        var locale = LocaleContextHolder.getLocale();
        return new Difference(
                "training.tick.mark",
                stands == null ? "" : messages.get(locale, stands.messageKey()),
                messages.get(locale, sent.messageKey()));
    }

    /** A phone whose clock runs ahead did not write later than now. */
    private Instant at(Item<Tick> item) {
        var now = clock.instant();
        return item.writtenAt().isAfter(now) ? now : item.writtenAt();
    }

    private void insert(Item<Tick> item, Seat seat) {
        db.sql("""
                insert into training.attendance (id, session_id, participant_id, training_id, institution_id, district, region, mark, came_at, how, written_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DAFTAR', ?)""")
                .params(
                        item.id(),
                        item.value().session(),
                        item.value().participant(),
                        seat.training(),
                        seat.home(),
                        seat.district(),
                        seat.region(),
                        item.value().mark().name(),
                        at(item).atOffset(ZoneOffset.UTC),
                        scopes.current().name())
                .update();
    }

    /** The time somebody came is kept when he leaves. */
    private void replace(Stands stands, Item<Tick> item) {
        db.sql("""
                update training.attendance set version = version + 1, mark = :mark, how = 'DAFTAR', written_by_name = :by,
                  came_at = case when mark = 'TIDAK' then :at else came_at end where id = :id and version = :version""")
                .param("mark", item.value().mark().name())
                .param("by", scopes.current().name())
                .param("at", at(item).atOffset(ZoneOffset.UTC))
                .param("id", stands.id())
                .param("version", stands.version())
                .update();
    }
}
