package id.naungan.care.discipline;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads them. */
@Component
@Transactional(readOnly = true)
public class Concerns {

    /** What became of a forbidden punishment. */
    public record Concern(
            UUID id,
            @Nullable LocalDate closedOn,
            @Nullable String closedWords,
            @Nullable String closedByName) {}

    private final JdbcClient db;

    Concerns(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, Concern> of(UUID client) {
        return db.sql("""
                select id, closed_on, closed_words, closed_by_name from care.discipline where client_id = ? and concern""").param(client).query(Concern.class).list().stream()
                .collect(Collectors.toMap(Concern::id, concern -> concern));
    }
}
