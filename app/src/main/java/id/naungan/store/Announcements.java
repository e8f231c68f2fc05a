package id.naungan.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What the database announces on the channel `naungan` (NOTIFY) reaches every node: one connection a node listens, and hands each
 * word on. A word names what changed and where, never who: `tally:64.72:&lt;institution&gt;`.
 */
@Component
public class Announcements implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final int WAIT_MILLIS = 5_000;

    private final JdbcConnectionDetails database;
    private final Set<Consumer<String>> hearers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread listener;

    Announcements(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** Calls the hearer for every word from now on; the returned action stops it. The hearer must be quick. */
    public Runnable hear(Consumer<String> hearer) {
        hearers.add(hearer);
        return () -> hearers.remove(hearer);
    }

    private void listen() {
        while (listens()) {
            try (var connection = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    var statement = connection.createStatement()) {
                statement.execute("listen naungan");
                // After a gap nobody knows what was missed: everyone looks again.
                hand("again");
                var postgres = connection.unwrap(PGConnection.class);
                while (listens()) {
                    for (var word : postgres.getNotifications(WAIT_MILLIS)) hand(word.getParameter());
                }
            } catch (SQLException e) {
                LOG.warn("announcements interrupted: {}", e.getSQLState());
                pause();
            }
        }
    }

    private boolean listens() {
        return listener == Thread.currentThread();
    }

    private void hand(String word) {
        for (var hearer : hearers) {
            try {
                hearer.accept(word);
            } catch (RuntimeException e) {
                LOG.warn("a hearer failed: {}", e.getClass().getSimpleName());
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener = null;
        }
    }

    @Override
    public void start() {
        // Known before it runs: it asks whether it is still the one that listens.
        var thread = Thread.ofPlatform().daemon().name("announcements").unstarted(this::listen);
        listener = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = listener;
        listener = null;
        if (running != null) running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}
