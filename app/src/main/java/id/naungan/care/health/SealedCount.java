package id.naungan.care.health;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many sealed entries a person has: the number is told, nothing else. */
@Component
class SealedCount {

    private final JdbcClient db;

    SealedCount(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public int of(UUID client) {
        return db.sql("select care.sealed_count(?)")
                .param(client)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
