package id.naungan.client.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Every {@link Relative} of the files the caller's scope shows. */
public interface Relatives extends CrudRepository<Relative, UUID> {
    List<Relative> findByClientId(UUID clientId);
}
