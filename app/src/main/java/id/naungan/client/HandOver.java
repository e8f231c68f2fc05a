package id.naungan.client;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives clients from one carer's care into another's, inside the caller's Act. */
@Component
public class HandOver {

    private final JdbcClient db;

    HandOver(JdbcClient db) {
        this.db = db;
    }

    /** Either may be missing: not everybody who cares for a client signs in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hand(Collection<UUID> clients, @Nullable UUID from, @Nullable UUID to) {
        var ids = clients.toArray(UUID[]::new);
        if (from != null) db.sql("""
                    update client.assignment set until = greatest(since, current_date)
                     where account_id = ? and until is null and client_id = any (?)""").params(from, ids).update();
        if (to != null) db.sql("""
                    insert into client.assignment (id, client_id, account_id) select uuidv7(), c, ? from unnest(?::uuid[]) c on conflict do nothing""").params(to, ids).update();
    }
}
