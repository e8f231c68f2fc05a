package id.naungan.access.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts the caller's scope sees. */
public interface AccountBook extends ListCrudRepository<Account, UUID> {

    /** The function finds the row by an index that row security keeps from us; whether we see it is decided here all the same. */
    @Query("select * from access.account where id = access.account_called(:username)")
    @Transactional(readOnly = true)
    Optional<Account> findByUsernameIgnoreCase(String username);
}
