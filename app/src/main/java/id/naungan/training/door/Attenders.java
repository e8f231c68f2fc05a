package id.naungan.training.door;

import id.naungan.training.domain.Mark;
import id.naungan.training.domain.ParticipantState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The participants of a training beside one session. */
@Component
class Attenders {

    private final JdbcClient db;

    Attenders(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Attender> of(UUID training, UUID session) {
        return db.sql("""
                select p.id, p.name, i.name as home, p.work, p.state, a.mark, a.version, a.came_at, a.how from training.participant p
                  join institution.facts_institution i on i.id = p.institution_id
                  left join training.attendance a on a.participant_id = p.id and a.session_id = ?
                 where p.training_id = ? and (p.state <> 'BATAL' or a.id is not null)
                 order by i.name, p.name, p.id""").params(session, training).query(Attenders::attender).list();
    }

    static boolean there(Attender one) {
        return one.mark() != null && one.mark() != Mark.TIDAK;
    }

    private static Attender attender(ResultSet row, int number) throws SQLException {
        var mark = row.getString("mark");
        var came = row.getObject("came_at", OffsetDateTime.class);
        return new Attender(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("home"),
                row.getString("work"),
                ParticipantState.valueOf(row.getString("state")),
                mark == null ? null : Mark.valueOf(mark),
                row.getObject("version", Integer.class),
                came == null ? null : came.toInstant(),
                row.getString("how"));
    }
}
