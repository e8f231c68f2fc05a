package id.naungan.incident.ladder;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows whose time has come; so many at once that the next look takes the rest. */
@Component
class Dues {

    private final JdbcClient db;

    Dues(JdbcClient db) {
        this.db = db;
    }

    /** @param sql selects `row`, `what` and {@link Due#COLUMNS}; has no limit of its own */
    @Transactional(readOnly = true)
    public List<Due> find(String sql, @Nullable Object... params) {
        return db.sql(sql + " limit 500").params(params).query(Due::of).list();
    }

    /** Does the work for each, one transaction after the other; one that fails does not hold up the rest, and is told at the end. */
    <T> void each(Collection<T> due, Consumer<T> work) {
        RuntimeException failed = null;
        for (var one : due) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) throw failed;
    }
}
