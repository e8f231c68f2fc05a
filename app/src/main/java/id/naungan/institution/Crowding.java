package id.naungan.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether one more finds a place in a home. */
@Component
public class Crowding {

    /** A home all of whose places are taken. */
    public record Full(int residents, int places) {}

    private final JdbcClient db;
    private final ObjectProvider<Occupancy> occupancy;

    Crowding(JdbcClient db, ObjectProvider<Occupancy> occupancy) {
        this.db = db;
        this.occupancy = occupancy;
    }

    /** Empty while there is a place, and where nobody wrote down how many there are or counted who lives there. */
    @Transactional(readOnly = true)
    public Optional<Full> full(UUID home) {
        var residents = occupancy.stream()
                .findFirst()
                .map(o -> o.residents(List.of(home)).get(home))
                .orElse(null);
        if (residents == null) return Optional.empty();
        return db.sql("select capacity_places from institution.institution where id = ? and capacity_places <= ?")
                .params(home, residents)
                .query(Integer.class)
                .optional()
                .map(places -> new Full(residents, places));
    }
}
