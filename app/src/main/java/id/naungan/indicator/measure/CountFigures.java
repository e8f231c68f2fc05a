package id.naungan.indicator.measure;

import id.naungan.access.Scopes;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts anew what changed, every second. Writers only leave a mark and never wait for a count. */
@Component
public class CountFigures {

    private static final int MARKS = 2000;

    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final JdbcClient db;

    CountFigures(Scopes scopes, TransactionOperations transaction, JdbcClient db) {
        this.scopes = scopes;
        this.transaction = transaction;
        this.db = db;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public void run() {
        scopes.asSystem("angka", () -> {
            while (step() == MARKS) Thread.onSpinWait();
        });
    }

    private int step() {
        var taken = transaction.execute(status -> db.sql("select indicator.step(?)")
                .param(MARKS)
                .query(Integer.class)
                .single());
        return taken == null ? 0 : taken;
    }
}
