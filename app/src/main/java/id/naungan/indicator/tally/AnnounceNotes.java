package id.naungan.indicator.tally;

import id.naungan.note.NotesWritten;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every node that notes of a home were written: once a home, at most some three times a second, after the commit. Announcing
 * inside the writing transactions would make them wait for one another, because a NOTIFY locks until its commit is on the disk.
 */
@Component
class AnnounceNotes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AnnounceNotes.class);
    private static final long PAUSE_MILLIS = 300;

    private final JdbcClient db;
    private final Set<String> words = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("announce-notes").factory());

    AnnounceNotes(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    void notes(NotesWritten written) {
        var word = "tally:" + written.district() + ":" + written.institutionId();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            add(word);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(word);
            }
        });
    }

    private void add(String word) {
        words.add(word);
        if (planned.compareAndSet(false, true)) later.schedule(this::announce, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void announce() {
        planned.set(false);
        var now = new LinkedHashSet<>(words);
        words.removeAll(now);
        try {
            db.sql("select pg_notify('naungan', word) from unnest(?::text[]) word")
                    .param(now.toArray(String[]::new))
                    .query()
                    .listOfRows();
        } catch (DataAccessException e) {
            // The figures are right all the same; open pages see them with the next announcement.
            LOG.warn("notes could not be announced: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
