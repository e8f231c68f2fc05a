package id.naungan.institution.room;

import id.naungan.access.Scopes;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the homes of an area lack: by kind of facility, and the homes behind each number. */
@Component
@Transactional(readOnly = true)
public class FacilityNeeds {

    static final int MOST = 500;

    /** One kind: how many homes wrote it down, have none, have it damaged, need more, and how many they need. */
    public record Sum(String kind, long homes, long without, long damaged, long needing, long needed) {}

    /** One home that has none of it, has it damaged or needs more. */
    public record Line(UUID id, String name, String district, int count, String condition, int needed) {}

    private static final String LACKS = "(f.needed > 0 or f.condition <> 'BAIK')";

    private final JdbcClient db;
    private final Scopes scopes;

    FacilityNeeds(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    public List<Sum> sums() {
        return db.sql("""
                        select f.kind, count(*) as homes, count(*) filter (where f.condition = 'TIDAK_ADA') as without,
                          count(*) filter (where f.condition like 'RUSAK%%') as damaged, count(*) filter (where f.needed > 0) as needing,
                          sum(f.needed) as needed
                          from institution.facility f where %s group by f.kind having bool_or(%s) order by sum(f.needed) desc, f.kind""".formatted(scopes.current().within("f.district"), LACKS))
                .param("region", scopes.current().region())
                .query(Sum.class)
                .list();
    }

    public List<Line> lines(String kind) {
        return db.sql("""
                        select i.id, i.profile_name as name, i.district, f.count, f.condition, f.needed
                          from institution.facility f join institution.institution i on i.id = f.institution_id
                         where f.kind = :kind and %s and %s order by f.needed desc, i.profile_name, i.id limit %d""".formatted(scopes.current().within("f.district"), LACKS, MOST))
                .param("region", scopes.current().region())
                .param("kind", kind)
                .query(Line.class)
                .list();
    }
}
