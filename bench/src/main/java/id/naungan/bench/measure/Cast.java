package id.naungan.bench.measure;

import id.naungan.bench.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Signs people in by writing their sessions: what signing in costs is measured apart. */
public final class Cast {

    /** Who an operation is done as; always the most restricted reach of the role. */
    public enum Part {
        CARER_OF_SOME("a.role = 'PENGASUH' and a.reach = 'CLIENTS'"),
        CARER_OF_HOME("a.role = 'PENGASUH' and a.reach = 'INSTITUTION'"),
        MANAGER("a.role = 'PENGELOLA'"),
        SOCIAL_WORKER("a.role = 'PEKSOS'"),
        DISTRICT("a.role = 'DINSOS_KAB'"),
        PROVINCE("a.role = 'DINSOS_PROV'"),
        NATION("a.role = 'KEMENSOS'");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    public Cast(Database database) {
        this.database = database;
    }

    /** Accounts of that part, homes and regions as many as there are people in them, each with a fresh session. */
    public List<Actor> of(Part part, int most) {
        return of(part, most, "true");
    }

    public List<Actor> of(Part part, int most, String further) {
        // The offices of populous regions are asked more often than those of small ones.
        var found = database.rows("""
                select a.id, a.username, a.institution_id, a.district, a.region from access.account a
                  left join lateral (select sum(t.residents) as people from indicator.tally t
                     where t.institution_id = a.institution_id or t.district = a.region) p on true
                 where %s and a.status = 'ACTIVE' and (a.reach in ('PROVINCE', 'NATION') or p.people > 2) and %s
                 order by random() limit ?""".formatted(part.condition, further), most);
        var actors = new ArrayList<Actor>();
        try (var connection = database.superuser();
                var session = connection.prepareStatement("""
                        insert into access.session (token_digest, account_id, device, created_at, seen_at, expires_at)
                        values (?, ?, 'bench', ?, ?, ?)""")) {
            connection.setAutoCommit(false);
            var now = Instant.now();
            for (var row : found) {
                var token = token();
                session.setBytes(1, digest(token));
                session.setObject(2, UUID.fromString(row[0]));
                session.setTimestamp(3, Timestamp.from(now));
                session.setTimestamp(4, Timestamp.from(now));
                session.setTimestamp(5, Timestamp.from(now.plus(Duration.ofHours(12))));
                session.addBatch();
                actors.add(new Actor(
                        UUID.fromString(row[0]),
                        row[1],
                        token,
                        row[2] == null ? null : UUID.fromString(row[2]),
                        row[3],
                        row[4]));
            }
            session.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (actors.isEmpty()) throw new IllegalStateException("nobody plays " + part);
        return actors;
    }

    private static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
