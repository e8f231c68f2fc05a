package id.naungan.partner.visit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who may not meet a resident of the caller's home: by name for the door, and for whose sake only to who may see the file. */
@Component("barredAtTheDoor")
@Transactional(readOnly = true)
public class BarredPeople {

    /** A resident the caller may see. */
    public record Resident(UUID id, String name) {}

    private record Barred(UUID id, String name) {}

    private final JdbcClient db;

    BarredPeople(JdbcClient db) {
        this.db = db;
    }

    /** Rows of the barred people whose name is like this one. */
    public List<UUID> like(String name) {
        return db.sql("select id, name from partner.barred_here()").query(Barred.class).list().stream()
                .filter(barred -> LikeNames.alike(name, barred.name()))
                .map(Barred::id)
                .toList();
    }

    /** For whose sake they are barred; the caller's own row visibility applies. */
    public List<Resident> protectedFrom(Collection<UUID> barred) {
        if (barred.isEmpty()) return List.of();
        return db.sql("""
                        select distinct c.id, c.identity_full_name as name from client.relative r join client.client c on c.id = r.client_id
                         where r.id in (:barred) order by c.identity_full_name""").param("barred", barred).query(Resident.class).list();
    }
}
