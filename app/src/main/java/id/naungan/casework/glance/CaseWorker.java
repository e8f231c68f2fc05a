package id.naungan.casework.glance;

import id.naungan.access.Permission;
import id.naungan.client.InCharge;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for the open case of a person. */
@Component
class CaseWorker implements InCharge.Source {

    private final JdbcClient db;

    CaseWorker(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CASE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<InCharge> of(UUID client) {
        return db.sql("""
                select worker_name from casework.case_file where client_id = ? and closed_on is null and worker_name is not null""").param(client).query(String.class).list().stream()
                .map(name -> new InCharge("casework.in-charge", name))
                .toList();
    }
}
