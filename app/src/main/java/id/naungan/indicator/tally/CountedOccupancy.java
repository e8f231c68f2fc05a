package id.naungan.indicator.tally;

import id.naungan.institution.Occupancy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the register of homes from the kept figures. */
@Component
@Transactional(readOnly = true)
class CountedOccupancy implements Occupancy {

    private record Counted(UUID institutionId, int residents) {}

    private record CountedBySex(UUID institutionId, int residents, int male, int female) {}

    private final JdbcClient db;

    CountedOccupancy(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, Integer> residents(Collection<UUID> institutions) {
        return db
                .sql("select institution_id, residents from indicator.tally where institution_id = any(?)")
                .param(institutions.toArray(UUID[]::new))
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::institutionId, Counted::residents));
    }

    @Override
    public Map<UUID, Residents> bySex(Collection<UUID> institutions) {
        return db
                .sql(
                        "select institution_id, residents, male, female from indicator.tally where institution_id = any(?)")
                .param(institutions.toArray(UUID[]::new))
                .query(CountedBySex.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        CountedBySex::institutionId, c -> new Residents(c.residents(), c.male(), c.female())));
    }

    @Override
    public Set<UUID> overCapacity() {
        return new LinkedHashSet<>(db.sql("select institution_id from indicator.tally where over_capacity")
                .query(UUID.class)
                .list());
    }
}
