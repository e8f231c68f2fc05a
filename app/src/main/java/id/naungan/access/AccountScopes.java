package id.naungan.access;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scope of an account as it is now, for work that goes on in its name after the request. Ask as the system. */
@Component
public class AccountScopes {

    private final JdbcClient db;

    AccountScopes(JdbcClient db) {
        this.db = db;
    }

    /** Empty once the account is closed. */
    @Transactional(readOnly = true)
    public Optional<Scope> of(UUID account) {
        return db.sql("select * from access.account where id = ? and status = 'ACTIVE'")
                .param(account)
                .query((rs, i) -> new Scope(
                        account,
                        null,
                        rs.getString("full_name"),
                        Role.valueOf(rs.getString("role")),
                        Reach.valueOf(rs.getString("reach")),
                        rs.getObject("institution_id", UUID.class),
                        rs.getString("region"),
                        ZoneId.of(rs.getString("zone")),
                        rs.getBoolean("must_change_password")))
                .optional();
    }
}
