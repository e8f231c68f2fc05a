package id.naungan.casework.admission;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.Readings;
import id.naungan.casework.Homes;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is to be admitted, and into which homes the caller may admit. */
@Component
class Arriving {

    private final Clients clients;
    private final Homes homes;
    private final Readings readings;
    private final Scopes scopes;

    Arriving(Clients clients, Homes homes, Readings readings, Scopes scopes) {
        this.clients = clients;
        this.homes = homes;
        this.readings = readings;
        this.scopes = scopes;
    }

    Arrival of(UUID id) {
        return readings.of(id, "penerimaan", () -> {
            var client = clients.findById(id).orElseThrow(NotVisible::new);
            return new Arrival(client, homes.named(client.institutionId()), choices());
        });
    }

    /** An office chooses a home; whoever belongs to one admits into that. */
    List<Homes.Home> choices() {
        return scopes.current().reach() == Reach.DISTRICT ? homes.all() : List.of();
    }
}
