package id.naungan.client.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Every {@link Consent} of the files the caller's scope shows. */
public interface Consents extends CrudRepository<Consent, UUID> {
    List<Consent> findByClientId(UUID clientId);
}
