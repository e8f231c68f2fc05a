package id.naungan.indicator.tally;

import id.naungan.institution.Occupancy;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the tally how many live in a home. */
@Component
@Transactional(readOnly = true)
class CountResidents implements Occupancy {

    private final JdbcClient db;

    CountResidents(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UUID, Integer> residents(Collection<UUID> institutions) {
        var residents = new HashMap<UUID, Integer>();
        db.sql("select institution_id, residents from indicator.tally where institution_id = any(?)")
                .param(institutions.toArray(UUID[]::new))
                .query(row -> {
                    residents.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return residents;
    }

    @Override
    public Set<UUID> overCapacity() {
        return new HashSet<>(db.sql("""
                select t.institution_id from indicator.tally t
                  join institution.institution i on i.id = t.institution_id where t.residents > i.capacity_places""")
                .query(UUID.class)
                .list());
    }
}
