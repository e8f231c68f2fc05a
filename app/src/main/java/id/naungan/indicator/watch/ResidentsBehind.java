package id.naungan.indicator.watch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The residents an alarm counts, by the same function as its figure and under the reader's own scope. */
@Component
@Transactional(readOnly = true)
class ResidentsBehind {

    static final int MOST = 500;

    private final JdbcClient db;
    private final Clock clock;

    ResidentsBehind(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those who wait longest first. */
    List<Behind> of(UUID home, String kind) {
        return db.sql("""
                        select c.id, c.identity_full_name as name, b.since
                          from indicator.residents_behind(:kind, array[:home], :at) b join client.client c on c.id = b.client_id
                         order by b.since, c.identity_full_name limit :most""")
                .param("kind", kind)
                .param("home", home)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Behind.class)
                .list();
    }
}
