package id.naungan.incident.alarm;

import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.access.Streams;
import id.naungan.access.Streams.Event;
import id.naungan.access.Streams.Reader;
import id.naungan.access.Streams.Topic;
import id.naungan.incident.AlarmWords;
import id.naungan.store.Announcements;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Rings the open screens of this node: the words are looked up once and pushed, so that a thousand pages ask nothing. */
@Component
class LiveAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(LiveAlarm.class);

    /** What a page hears that was being turned just then, or whose node went away. */
    private static final Duration MISSED = Duration.ofMinutes(2);

    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** An alarm with its words, by language. */
    private record Rung(Instant at, Alarm alarm, Set<UUID> deaf, Map<String, Event> words) {

        @Nullable
        Event to(Reader reader) {
            Scope who = reader.scope();
            return alarm.concerns(who) && !deaf.contains(who.person()) ? words.get(reader.language()) : null;
        }
    }

    private final Streams streams;
    private final List<AlarmWords> sources;
    private final Scopes scopes;
    private final AlarmSentence sentence;
    private final Clock clock;
    private final Deque<Rung> latest = new ConcurrentLinkedDeque<>();

    LiveAlarm(
            Streams streams,
            Announcements announcements,
            List<AlarmWords> sources,
            Scopes scopes,
            AlarmSentence sentence,
            Clock clock) {
        this.streams = streams;
        this.sources = sources;
        this.scopes = scopes;
        this.sentence = sentence;
        this.clock = clock;
        announcements.hear(this::hear);
    }

    SseEmitter open(Scope scope, String language) {
        var reader = new Reader(scope, language);
        var since = clock.instant().minus(MISSED);
        var missed = latest.stream()
                .filter(rung -> rung.at().isAfter(since))
                .map(rung -> rung.to(reader))
                .filter(Objects::nonNull)
                .toList();
        return streams.open(Topic.ALARM, reader, missed);
    }

    /** The one who announces must not wait for the database. */
    private void hear(String word) {
        if (word.equals("again")) Thread.startVirtualThread(this::catchUp);
        else Alarm.read(word).ifPresent(alarm -> Thread.startVirtualThread(() -> safely(() -> ring(alarm))));
    }

    private void ring(Alarm alarm) {
        var source = sources.stream().filter(s -> s.knows(alarm.about())).findFirst();
        if (source.isEmpty()) return;
        var now = clock.instant();
        var rung = new Rung(now, alarm, source.get().deaf(alarm.about()), sentence.of(alarm, source.get(), now));
        latest.addLast(rung);
        streams.tell(Topic.ALARM, rung::to);
        latest.removeIf(old -> old.at().isBefore(now.minus(MISSED)));
    }

    /** After a gap in the announcements, or when the node has just begun. */
    private void catchUp() {
        safely(() -> {
            var since = clock.instant().minus(MISSED);
            sources.stream()
                    .flatMap(source -> source.since(since).stream())
                    .flatMap(word -> Alarm.read(word).stream())
                    .filter(alarm ->
                            latest.stream().noneMatch(r -> r.alarm().about().equals(alarm.about())))
                    .forEach(this::ring);
        });
    }

    /** A database that is just coming back must not cost an alarm: it is tried again, for as long as a page may miss it. */
    private void safely(Runnable work) {
        for (int tries = 1; tries <= TRIES; tries++) {
            try {
                scopes.asSystem("alarm", work);
                return;
            } catch (DataAccessException | TransactionException e) {
                LOG.error(
                        "an alarm was not passed on to screens yet: {}",
                        e.getClass().getSimpleName());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
