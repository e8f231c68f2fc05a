package id.naungan.indicator.dashboard;

import id.naungan.access.Scope;
import id.naungan.store.Announcements;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Open dashboards of this node: a page hears only of homes within its reach, and only that something changed there. */
@Component
class LiveDashboard implements SmartLifecycle {

    /** Then the browser comes back by itself, and its session is looked at again. */
    private static final Duration LIFE = Duration.ofMinutes(15);

    private record Reader(Scope scope, SseEmitter stream) {}

    private final Announcements announcements;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private volatile Runnable stopHearing = () -> {};
    private volatile boolean running;

    LiveDashboard(Announcements announcements) {
        this.announcements = announcements;
    }

    SseEmitter open(Scope scope) {
        var reader = new Reader(scope, new SseEmitter(LIFE.toMillis()));
        readers.add(reader);
        Runnable gone = () -> readers.remove(reader);
        reader.stream().onCompletion(gone);
        reader.stream().onTimeout(gone);
        reader.stream().onError(e -> gone.run());
        send(reader, "sambung");
        return reader.stream();
    }

    private void hear(String word) {
        for (var reader : readers) {
            if (concerns(reader.scope(), word)) Thread.startVirtualThread(() -> send(reader, "perubahan"));
        }
    }

    /** `tally:district:institution`; after a gap ("again") everyone looks. */
    static boolean concerns(Scope scope, String word) {
        var parts = word.split(":");
        if (parts.length != 3 || !parts[0].equals("tally")) return word.equals("again");
        return switch (scope.reach()) {
            case NATION, SYSTEM -> true;
            case PROVINCE -> parts[1].substring(0, 2).equals(scope.region());
            case DISTRICT -> parts[1].equals(scope.region());
            case INSTITUTION, CLIENTS -> parts[2].equals(String.valueOf(scope.institution()));
        };
    }

    private void send(Reader reader, String event) {
        try {
            reader.stream().send(SseEmitter.event().name(event).data("1"));
        } catch (IOException | IllegalStateException e) {
            readers.remove(reader);
        }
    }

    @Override
    public void start() {
        stopHearing = announcements.hear(this::hear);
        running = true;
    }

    /** Streams end first, or the graceful stop would wait for them. */
    @Override
    public void stop() {
        running = false;
        stopHearing.run();
        readers.forEach(reader -> reader.stream().complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
