package id.naungan.incident.handling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Incidents that are one case, or one report that came twice. */
@Component
public class Joints {

    private final JdbcClient db;
    private final Incidents incidents;

    Joints(JdbcClient db, Incidents incidents) {
        this.db = db;
        this.incidents = incidents;
    }

    /** One other incident, and why they belong together. */
    public record Joint(Incident other, String why) {}

    /** Both ways, as far as the caller may read the other one. */
    @Transactional(readOnly = true)
    public List<Joint> of(UUID incident) {
        return db
                .sql("select * from incident.joint where incident_id = :id or other_id = :id order by id")
                .param("id", incident)
                .query((rs, i) -> {
                    var one = rs.getObject("incident_id", UUID.class);
                    var other = one.equals(incident) ? rs.getObject("other_id", UUID.class) : one;
                    var why = rs.getString("why");
                    return incidents.find(other).filter(Incident::reads).map(found -> new Joint(found, why));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Handling.Refusal> refusal(Incident of, String path, String number) {
        var other = incidents.numbered(number);
        if (other.isEmpty() || other.get().id().equals(of.id()))
            return Handling.Refusal.of(path, "incident.joint.unknown");
        return of(of.id()).stream()
                        .anyMatch(j -> j.other().id().equals(other.get().id()))
                ? Handling.Refusal.of(path, "incident.joint.already")
                : Optional.empty();
    }

    void join(Incident of, String number, String why) {
        db.sql("insert into incident.joint (incident_id, other_id, why) values (?, ?, ?)")
                .params(of.id(), incidents.numbered(number).orElseThrow().id(), why)
                .update();
    }
}
