package id.naungan.client.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Every {@link Consent} of the files the caller's scope shows. */
public interface Consents extends CrudRepository<Consent, UUID> {
    // A query method of its own is not transactional unless it says so, and without a transaction nobody has a scope.
    @Transactional(readOnly = true)
    List<Consent> findByClientId(UUID clientId);

    /** The latest word on a purpose, if anybody was asked. */
    default Optional<Consent> latest(UUID client, String purpose) {
        return findByClientId(client).stream()
                .filter(c -> c.purpose().equals(purpose))
                .max(Comparator.comparing(Consent::givenOn).thenComparing(Consent::id));
    }
}
