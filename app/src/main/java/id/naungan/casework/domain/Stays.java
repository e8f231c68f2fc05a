package id.naungan.casework.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The lines of the register the caller's scope shows. A new one is written by {@link OpenStay} alone. */
public interface Stays extends Repository<Stay, UUID> {

    Optional<Stay> findById(UUID id);

    Stay save(Stay changed);

    @Query("select * from casework.stay where client_id = :client and exit_on is null")
    Optional<Stay> openOf(UUID client);
}
