package id.naungan.incident.handling;

import id.naungan.audit.Readings;
import id.naungan.incident.domain.Part;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the details of an incident: no look at them without a line in the reading log, one for itself and one for each client harmed. */
@Component
public class OpenIncident {

    /** What the log calls it; a policy keeps such lines from whoever may not read the incident. */
    static final String WHAT = "insiden";

    private final Incidents incidents;
    private final People people;
    private final Readings readings;

    OpenIncident(Incidents incidents, People people, Readings readings) {
        this.incidents = incidents;
        this.people = people;
        this.readings = readings;
    }

    /** NotVisible to whoever may not read it. */
    @Transactional
    public <T extends @Nullable Object> T open(UUID id, Function<Incident, T> reading) {
        var of = incidents.read(id);
        var clients = people.of(id).stream()
                .filter(p -> p.part() == Part.KORBAN)
                .map(People.Person::client)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        for (var client : clients) readings.of(client, WHAT, () -> true);
        return readings.of(id, WHAT, () -> reading.apply(of));
    }
}
