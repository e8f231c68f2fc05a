package id.naungan.indicator.measure;

import id.naungan.notice.Daily;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts every home anew: each night the running month, since days pass without anybody writing; a whole year when
 * nothing was counted yet. */
@Component
public class Recount implements Daily {

    private static final int HOMES = 200;
    private static final int MONTHS = 12;

    private final TransactionOperations transaction;
    private final JdbcClient db;

    Recount(TransactionOperations transaction, JdbcClient db) {
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
        return Boolean.TRUE.equals(transaction.execute(status ->
                db.sql("select not exists (select from indicator.value)").query(Boolean.class).single()));
    }

    /** Counts this month and so many before it; returns how many figures were other than they stood. */
    public int back(int months) {
        int changed = 0;
        for (UUID last = null; ; ) {
            var homes = next(last);
            if (homes.isEmpty()) return changed;
            last = homes.getLast();
            changed += count(homes, months);
        }
    }

    private int count(List<UUID> homes, int months) {
        var changed = transaction.execute(status -> db.sql("select indicator.recount(?, ?)")
                .param(homes.toArray(UUID[]::new))
                .param(months)
                .query(Integer.class)
                .single());
        return changed == null ? 0 : changed;
    }

    private List<UUID> next(@Nullable UUID last) {
        return transaction.execute(status -> db.sql(
                        "select id from institution.institution where id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') order by id limit ?")
                .param(last)
                .param(HOMES)
                .query(UUID.class)
                .list());
    }
}
