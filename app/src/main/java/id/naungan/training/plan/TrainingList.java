package id.naungan.training.plan;

import id.naungan.training.domain.TrainingState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trainings the caller sees. */
@Component
@Transactional(readOnly = true)
public class TrainingList {

    static final int MOST = 200;

    private record Count(TrainingState state, int n) {}

    private final JdbcClient db;

    TrainingList(JdbcClient db) {
        this.db = db;
    }

    public List<TrainingLine> lines(@Nullable TrainingState state) {
        return db.sql("""
                select e.id, e.region, e.title, e.state, e.begins_on, e.ends_on, e.place, e.seats, v.invited, v.accepted, v.declined, p.people, a.came
                  from training.event e
                  cross join lateral (select count(*)::int as invited, count(*) filter (where state = 'DITERIMA')::int as accepted,
                    count(*) filter (where state = 'DITOLAK')::int as declined from training.invitation where training_id = e.id) v
                  cross join lateral (select count(*)::int as people from training.participant where training_id = e.id and state = 'TERDAFTAR') p
                  cross join lateral (select count(distinct participant_id)::int as came from training.attendance where training_id = e.id and mark <> 'TIDAK') a
                 where :state::text is null or e.state = :state
                 order by e.state in ('SELESAI', 'BATAL'), e.begins_on desc nulls first, e.id limit %d""".formatted(MOST))
                .param("state", state == null ? null : state.name())
                .query(TrainingLine.class)
                .list();
    }

    public Map<TrainingState, Integer> counts() {
        var counts = new EnumMap<TrainingState, Integer>(TrainingState.class);
        for (var state : TrainingState.values()) counts.put(state, 0);
        db.sql("select state, count(*)::int as n from training.event group by state")
                .query(Count.class)
                .list()
                .forEach(c -> counts.put(c.state(), c.n()));
        return counts;
    }

    /** Figures of one training; each opens the list behind it. */
    public TrainingLine one(java.util.UUID id) {
        return lines(null).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
