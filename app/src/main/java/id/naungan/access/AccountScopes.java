package id.naungan.access;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scope of an account as it is now, for work that goes on in its name after the request. Ask as the system. */
@Component
public class AccountScopes {

    private final JdbcClient db;
    private final Clock clock;

    AccountScopes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Empty once the account is closed. */
    @Transactional(readOnly = true)
    public Optional<Scope> of(UUID account) {
        return db.sql(
                        "select *, access.off_duty(id, (? at time zone zone)::date) is not null as off_duty from access.account where id = ? and status = 'ACTIVE'")
                .params(clock.instant().atOffset(ZoneOffset.UTC), account)
                .query((rs, i) -> new Scope(
                        account,
                        null,
                        rs.getString("full_name"),
                        Role.valueOf(rs.getString("role")),
                        Reach.valueOf(rs.getString("reach")),
                        rs.getObject("institution_id", UUID.class),
                        rs.getString("region"),
                        ZoneId.of(rs.getString("zone")),
                        rs.getBoolean("must_change_password"),
                        rs.getBoolean("off_duty")))
                .optional();
    }
}
