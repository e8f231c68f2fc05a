package id.naungan.client.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Every {@link Tie} of the files the caller's scope shows. */
public interface Ties extends CrudRepository<Tie, UUID> {
    // A query method of its own is not transactional unless it says so, and without a transaction nobody has a scope.
    @Transactional(readOnly = true)
    List<Tie> findByClientId(UUID clientId);
}
