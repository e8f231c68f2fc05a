package id.naungan.access.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts the caller's scope sees. */
public interface AccountBook extends ListCrudRepository<Account, UUID> {

    @Transactional(readOnly = true)
    Optional<Account> findByUsernameIgnoreCase(String username);
}
