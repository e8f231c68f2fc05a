package id.naungan.reference.region;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything kept about one region. */
@Component
@Transactional(readOnly = true)
class RegionDetails {

    private final JdbcClient db;

    RegionDetails(JdbcClient db) {
        this.db = db;
    }

    Optional<RegionView.Detail> find(String code) {
        return db.sql(
                        "select id, version, name, level, bps_code, edition, since, until from reference.region where id = ?")
                .param(code)
                .query(RegionView.Detail.class)
                .optional();
    }
}
