package id.naungan.reference.region;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything kept about one region. */
@Component
@Transactional(readOnly = true)
class RegionDetails {

    /** One region as it is edited. */
    record Detail(
            String id,
            int version,
            String name,
            int level,
            @Nullable String bpsCode,
            String edition,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private final JdbcClient db;

    RegionDetails(JdbcClient db) {
        this.db = db;
    }

    Optional<Detail> find(String code) {
        return db.sql("select id, version, name, level, bps_code, edition, since, until from reference.region where id = ?")
                .param(code)
                .query(Detail.class)
                .optional();
    }
}
