package id.naungan.access;

import id.naungan.store.Announcements;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open screens of this node that hear of things by themselves (server-sent events). No thread belongs to a stream; it ends with its
 * session, with the node, or when its browser has gone.
 */
@Component
public class Streams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final Duration PULSE = Duration.ofSeconds(25);
    private static final String ENDED = "session:";

    /** What the screens of one kind have in common. */
    public enum Topic {
        /** The browser comes back by itself, and its coming counts as being there: a dashboard on a wall stays signed in. */
        FIGURES(Duration.ofMinutes(15)),
        /** Stands on every page of an office, and must not keep the session of somebody who has left. */
        ALARM(Duration.ZERO);

        private final Duration life;

        Topic(Duration life) {
            this.life = life;
        }
    }

    /** What a stream is told: the event's name, its text, and an id when it is to be told from others. */
    public record Event(String name, String text, @Nullable String id) {

        public Event(String name, String text) {
            this(name, text, null);
        }

        private SseEmitter.SseEventBuilder sse() {
            var event = SseEmitter.event().name(name).data(text);
            return id == null ? event : event.id(id);
        }
    }

    /** Who listens; `language` is that of the page. */
    public record Reader(Scope scope, String language) {}

    private record Stream(Topic topic, Reader reader, SseEmitter emitter) {}

    private final Announcements announcements;
    private final Sessions sessions;
    private final Scopes scopes;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private volatile Runnable stopHearing = () -> {};
    private volatile @Nullable Thread pulse;

    Streams(Announcements announcements, Sessions sessions, Scopes scopes) {
        this.announcements = announcements;
        this.sessions = sessions;
        this.scopes = scopes;
    }

    /** A new stream; it says at once that it stands, and what the reader has missed. */
    public SseEmitter open(Topic topic, Reader reader, Iterable<Event> missed) {
        var stream = new Stream(topic, reader, new SseEmitter(topic.life.toMillis()));
        open.add(stream);
        stream.emitter().onCompletion(() -> open.remove(stream));
        stream.emitter().onTimeout(() -> end(stream));
        stream.emitter().onError(e -> open.remove(stream));
        send(stream, new Event("sambung", "1").sse());
        for (var event : missed) send(stream, event.sse());
        return stream.emitter();
    }

    /** Tells each reader of a topic what it is to hear; null is nothing. Answers at once, whatever the lines are like. */
    public void tell(Topic topic, Function<Reader, @Nullable Event> words) {
        for (var stream : open) {
            if (stream.topic() != topic) continue;
            var event = words.apply(stream.reader());
            if (event != null) Thread.startVirtualThread(() -> send(stream, event.sse()));
        }
    }

    /** How many streams of a topic an account has open on this node. */
    public int size(Topic topic, UUID person) {
        return (int) open.stream()
                .filter(s -> s.topic() == topic
                        && person.equals(s.reader().scope().account()))
                .count();
    }

    private void send(Stream stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.emitter().send(event);
        } catch (IOException | IllegalStateException e) {
            open.remove(stream);
        }
    }

    private void end(Stream stream) {
        open.remove(stream);
        stream.emitter().complete();
    }

    private void hear(String word) {
        if (!word.startsWith(ENDED)) return;
        var session = word.substring(ENDED.length());
        open.stream()
                .filter(s -> session.equals(Objects.toString(s.reader().scope().session())))
                .forEach(s -> Thread.startVirtualThread(() -> end(s)));
    }

    /** Proxies cut what is silent, and a browser that has gone is noticed only by writing to it. */
    private void pulse() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(PULSE);
                endThoseWithoutSession();
                for (var stream : open)
                    Thread.startVirtualThread(
                            () -> send(stream, SseEmitter.event().comment("")));
            } catch (InterruptedException e) {
                return;
            } catch (DataAccessException e) {
                LOG.warn("streams not compared with sessions: {}", e.getClass().getSimpleName());
            }
        }
    }

    void endThoseWithoutSession() {
        var held = open.stream()
                .map(s -> s.reader().scope().session())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (held.isEmpty()) return;
        Set<UUID> living = scopes.asSystem("layar terbuka", () -> sessions.living(held));
        open.stream()
                .filter(s -> s.reader().scope().session() != null
                        && !living.contains(s.reader().scope().session()))
                .forEach(this::end);
    }

    @Override
    public void start() {
        stopHearing = announcements.hear(this::hear);
        pulse = Thread.ofVirtual().name("streams").start(this::pulse);
    }

    /** Streams end first, or the graceful stop would wait for them. */
    @Override
    public void stop() {
        var running = pulse;
        pulse = null;
        if (running != null) running.interrupt();
        stopHearing.run();
        open.forEach(this::end);
    }

    @Override
    public boolean isRunning() {
        return pulse != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
