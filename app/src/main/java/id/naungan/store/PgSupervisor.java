package id.naungan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL and starts it again when it dies.
 *
 * <p>The kernel's "tell me when my parent dies" follows the thread that started the child, so one platform thread that
 * lives as long as the program both starts and awaits it.
 */
final class PgSupervisor {

    private static final Logger log = LoggerFactory.getLogger(PgSupervisor.class);
    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** A dead postmaster can stay in the process table for seconds; the new one refuses to start meanwhile. */
    private static final int RETRIES_WHILE_DYING = 100;

    private static final int RETRIES = 3;

    private final List<String> command;
    private final Path startLog;
    private volatile @Nullable Process process;
    private volatile @Nullable String failure;
    private volatile boolean stopping;

    PgSupervisor(List<String> command, Path startLog) {
        this.command = List.copyOf(command);
        this.startLog = startLog;
        var thread = Thread.ofPlatform().daemon().name("postgres-supervisor").unstarted(this::supervise);
        // Started from within the web server's start, it must not look like a thread of that server.
        thread.setContextClassLoader(PgSupervisor.class.getClassLoader());
        thread.start();
    }

    /** Why it gave up, or null while there is hope. */
    @Nullable
    String failure() {
        return failure;
    }

    boolean stop(Duration patience) throws IOException, InterruptedException {
        stopping = true;
        var running = process;
        if (running == null || !running.isAlive()) return true;
        Signals.interrupt(running.pid());
        return running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void supervise() {
        int deaths = 0;
        try {
            while (!stopping) {
                long began = System.nanoTime();
                var child = launch();
                process = child;
                if (stopping) Signals.interrupt(child.pid());
                int code = child.waitFor();
                if (stopping) return;
                deaths = System.nanoTime() - began > SETTLED.toNanos() ? 1 : deaths + 1;
                if (deaths > (predecessorStillDying() ? RETRIES_WHILE_DYING : RETRIES)) {
                    failure = "exit " + code + "\n" + Files.readString(startLog).strip();
                    return;
                }
                if (!predecessorStillDying())
                    log.warn("PostgreSQL ended by itself (exit {}); it is started again", code);
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException e) {
            failure = e.toString();
        }
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(startLog.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    private boolean predecessorStillDying() throws IOException {
        var said = Files.readString(startLog);
        return said.contains("lock file") || said.contains("shared memory block");
    }
}
