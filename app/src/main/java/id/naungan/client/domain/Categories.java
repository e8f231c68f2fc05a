package id.naungan.client.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Every {@link Category} of the files the caller's scope shows. */
public interface Categories extends CrudRepository<Category, UUID> {
    List<Category> findByClientId(UUID clientId);
}
