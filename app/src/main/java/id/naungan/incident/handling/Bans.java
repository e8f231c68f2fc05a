package id.naungan.incident.handling;

import id.naungan.incident.handling.section.Ban;
import id.naungan.incident.receive.Sealed;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who must keep away from work with clients because of an incident. */
@Component
public class Bans {

    private final JdbcClient db;
    private final Sealed sealed;

    Bans(JdbcClient db, Sealed sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** One ban; lifted once `liftedBy` is there. */
    public record Banned(
            UUID id,
            @Nullable String name,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String liftedBy,
            @Nullable String liftedWhy) {}

    @Transactional(readOnly = true)
    public List<Banned> of(UUID incident) {
        return db.sql(
                        "select b.*, n.name as staff from incident.duty_ban b left join incident.name_of(b.account_id) n on true where b.incident_id = ? order by b.id")
                .param(incident)
                .query((rs, i) -> {
                    var id = rs.getObject("id", UUID.class);
                    var staff = rs.getString("staff");
                    return new Banned(
                            id,
                            staff != null ? staff : sealed.read("duty_ban.name", id, rs.getBytes("name")),
                            rs.getObject("since", LocalDate.class),
                            rs.getObject("until", LocalDate.class),
                            rs.getString("lifted_by_name"),
                            rs.getString("lifted_why"));
                })
                .list();
    }

    void ban(Incident of, Ban value) {
        var id = Ids.next();
        db.sql("""
                insert into incident.duty_ban (id, incident_id, account_id, institution_id, district, name, since, until)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        of.id(),
                        value.account(),
                        of.institution(),
                        of.district(),
                        value.account() == null ? sealed.text("duty_ban.name", id, value.name()) : null,
                        value.since(),
                        value.until())
                .update();
    }

    /** Whether there was one to lift. */
    boolean lift(UUID incident, UUID ban, String why, String by, Instant now) {
        return db.sql("""
                        update incident.duty_ban set version = version + 1, lifted_at = ?, lifted_by_name = ?, lifted_why = ?
                         where id = ? and incident_id = ? and lifted_at is null""")
                        .params(now.atOffset(ZoneOffset.UTC), by, why, ban, incident)
                        .update()
                == 1;
    }
}
