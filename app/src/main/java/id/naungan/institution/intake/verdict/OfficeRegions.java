package id.naungan.institution.intake.verdict;

import id.naungan.reference.Regions.Region;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The regions an office's rows may lie in, and where else in the nation a name is found. */
@Component
@Transactional(readOnly = true)
class OfficeRegions {

    private static final String VALID = " and (until is null or until > current_date)";

    private final JdbcClient db;

    OfficeRegions(JdbcClient db) {
        this.db = db;
    }

    /** `area` is the code of a regency or province. */
    Placing of(String area) {
        var asked = new HashMap<String, List<Region>>();
        return new Placing(
                area,
                db.sql("select id, name, level from reference.region where level = 2" + VALID)
                        .query(Region.class)
                        .list(),
                within(area, 3),
                within(area, 4),
                name -> asked.computeIfAbsent(name, this::subdistricts));
    }

    private List<Region> within(String area, int level) {
        return db.sql("select id, name, level from reference.region where level = ? and id like ? || '.%'" + VALID)
                .params(level, area)
                .query(Region.class)
                .list();
    }

    private List<Region> subdistricts(String bare) {
        return db.sql("""
                select id, name, level from reference.region
                 where level = 3 and regexp_replace(lower(name), '[^a-z0-9]+', '', 'g') = ?""" + VALID + " order by id")
                .param(bare)
                .query(Region.class)
                .list();
    }
}
