package id.naungan.client.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Every {@link Paper} of the files the caller's scope shows. */
public interface Papers extends CrudRepository<Paper, UUID> {
    List<Paper> findByClientId(UUID clientId);
}
