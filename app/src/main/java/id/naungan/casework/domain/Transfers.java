package id.naungan.casework.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The offers the caller's scope shows, from either end. */
public interface Transfers extends Repository<Transfer, UUID> {

    Optional<Transfer> findById(UUID id);

    @Query("select * from casework.transfer where client_id = :client and status = 'DITAWARKAN'")
    Optional<Transfer> openOf(UUID client);
}
