package id.naungan.institution.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an office's register stated of a home when it was imported. */
public record Statement(
        String source,
        Instant recordedAt,
        @Nullable Integer residents,
        @Nullable String accreditation,
        @Nullable String number,
        @Nullable String deed,
        @Nullable String founded,
        @Nullable String body,
        @Nullable String note) {

    /** The statements of the caller's scope. */
    @Component
    @Transactional(readOnly = true)
    static class Statements {

        private final JdbcClient db;

        Statements(JdbcClient db) {
            this.db = db;
        }

        /** The latest of a home. */
        Optional<Statement> latest(UUID home) {
            return db.sql("""
                    select source, recorded_at, residents, accreditation, number, deed, founded, body, note
                      from institution.statement where institution_id = ? order by recorded_at desc, position desc limit 1""")
                    .param(home)
                    .query((rs, i) -> new Statement(
                            rs.getString("source"),
                            rs.getTimestamp("recorded_at").toInstant(),
                            rs.getObject("residents", Integer.class),
                            rs.getString("accreditation"),
                            rs.getString("number"),
                            rs.getString("deed"),
                            rs.getString("founded"),
                            rs.getString("body"),
                            rs.getString("note")))
                    .optional();
        }
    }
}
