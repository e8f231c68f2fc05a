package id.naungan.client.section;

import id.naungan.amend.Amendable.Current;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes one section of the file itself. */
@Component
class ClientSections {

    private final Clients clients;
    private final ApplicationEventPublisher events;

    ClientSections(Clients clients, ApplicationEventPublisher events) {
        this.clients = clients;
        this.events = events;
    }

    <T extends Record> Current<T> current(UUID id, Function<Client, T> part) {
        var client = find(id);
        return new Current<>(
                part.apply(client),
                Versions.of(client.version()),
                client.identity().fullName(),
                "/klien/" + id);
    }

    <T extends Record> void save(
            UUID id, int version, Function<Client, T> part, T corrected, BiFunction<Client, T, Client> with) {
        var client = find(id);
        Versions.check(client.version(), version);
        if (part.apply(client).equals(corrected)) return;
        try {
            clients.save(with.apply(client, corrected));
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        }
        events.publishEvent(new ClientsChanged(client.institutionId(), client.id()));
    }

    private Client find(UUID id) {
        return clients.findById(id).orElseThrow(NotVisible::new);
    }
}
