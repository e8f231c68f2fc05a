package id.naungan.incident.report;

import id.naungan.access.Scopes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Homes, clients and staff a reporter may name: what he reaches, and the colleagues of his own home. */
@Component
@Transactional(readOnly = true)
public class Whom {

    /** A home to report about. */
    public record Home(UUID id, String name, String district) {}

    /** A client who lives there. */
    public record Resident(UUID id, String name) {}

    /** Somebody of the staff. */
    public record Colleague(UUID id, String name, String role) {}

    private static final int MOST_HOMES = 60;

    private final JdbcClient db;
    private final Scopes scopes;

    Whom(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    List<Home> homes(String words) {
        return db.sql("""
                select id, name, district from institution.facts_institution where :words = '' or strpos(lower(name), lower(:words)) > 0
                 order by name, id limit :most""")
                .param("words", words.strip())
                .param("most", MOST_HOMES)
                .query(Home.class)
                .list();
    }

    Optional<Home> home(UUID id) {
        return db.sql("select id, name, district from institution.facts_institution where id = ?")
                .param(id)
                .query(Home.class)
                .optional();
    }

    List<Resident> residents(UUID home) {
        return db.sql("""
                select id, identity_full_name as name from client.client where institution_id = ? and resident_since is not null
                 order by identity_full_name, id limit 1000""").param(home).query(Resident.class).list();
    }

    /** Which of these clients the caller reaches. */
    Set<UUID> reached(Collection<UUID> clients) {
        return clients.isEmpty()
                ? Set.of()
                : db
                        .sql("select id from client.client where id = any(?)")
                        .param(clients.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    List<Colleague> colleagues(UUID home) {
        return home.equals(scopes.current().institution())
                ? db.sql("select id, name, role from incident.colleagues()")
                        .query(Colleague.class)
                        .list()
                : db.sql("""
                select id, full_name as name, role from access.account where institution_id = ? and status = 'ACTIVE'
                 order by full_name, id limit 300""").param(home).query(Colleague.class).list();
    }
}
