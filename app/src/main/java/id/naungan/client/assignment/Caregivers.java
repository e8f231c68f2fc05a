package id.naungan.client.assignment;

import id.naungan.access.Permission;
import id.naungan.client.InCharge;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after the person now. */
@Component
class Caregivers implements InCharge.Source {

    private static final int MOST = 5;

    private final JdbcClient db;

    Caregivers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CLIENTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InCharge> of(UUID client) {
        return db.sql("""
                select a.full_name from client.assignment s join access.account a on a.id = s.account_id
                 where s.client_id = ? and s.until is null order by s.since, a.full_name limit ?""").params(client, MOST).query(String.class).list().stream()
                .map(name -> new InCharge("client.in-charge.caregiver", name))
                .toList();
    }
}
