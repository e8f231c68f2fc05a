package id.naungan.access.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The accounts the caller's scope sees. */
public interface AccountBook extends ListCrudRepository<Account, UUID> {

    Optional<Account> findByUsernameIgnoreCase(String username);
}
