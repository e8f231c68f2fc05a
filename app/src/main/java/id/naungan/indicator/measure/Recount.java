package id.naungan.indicator.measure;

import id.naungan.access.Scopes;
import id.naungan.notice.Daily;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts every home anew: each night the running month, since days pass without anybody writing; a whole year when
 * nothing was counted yet. */
@Component
public class Recount implements Daily {

    private static final int MONTHS = 12;
    private static final int AT_ONCE = 2;

    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final JdbcClient db;

    Recount(Scopes scopes, TransactionOperations transaction, JdbcClient db) {
        this.scopes = scopes;
        this.transaction = transaction;
        this.db = db;
    }

    @Override
    public String name() {
        return "indicator-recount";
    }

    @Override
    public void run() {
        back(empty() ? MONTHS : 0);
    }

    private boolean empty() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> db.sql("select not exists (select from indicator.value)")
                        .query(Boolean.class)
                        .single()));
    }

    /** Counts this month and so many before it, two regencies at a time; returns how many figures were other than they stood. */
    public int back(int months) {
        var waiting = new ConcurrentLinkedQueue<>(districts());
        var changed = new AtomicInteger();
        try (var both = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++)
                both.submit(() -> scopes.asSystem("angka", () -> {
                    for (String next; (next = waiting.poll()) != null; ) changed.addAndGet(count(next, months));
                }));
        }
        if (!waiting.isEmpty()) throw new IllegalStateException("not all regencies were counted");
        transaction.executeWithoutResult(status -> db.sql("select indicator.recount_above(?)")
                .param(months)
                .query((rs, n) -> true)
                .list());
        return changed.get();
    }

    private List<String> districts() {
        return transaction.execute(status -> db.sql("select distinct district from institution.institution order by 1")
                .query(String.class)
                .list());
    }

    private int count(String district, int months) {
        var changed = transaction.execute(status -> db.sql(
                        "select indicator.recount(array(select id from institution.institution where district = ?), ?)")
                .param(district)
                .param(months)
                .query(Integer.class)
                .single());
        return changed == null ? 0 : changed;
    }
}
