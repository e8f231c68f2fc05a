package id.naungan.training.certificate;

import id.naungan.reference.Terms;
import id.naungan.training.domain.Mark;
import id.naungan.training.domain.ParticipantState;
import id.naungan.training.domain.Training;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a training, by home and name. */
@Component
class Participants {

    private final JdbcClient db;
    private final Terms terms;

    Participants(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    int least() {
        return terms.value("bimtek-kehadiran").value().intValueExact();
    }

    @Transactional(readOnly = true)
    public List<Participant> of(Training training) {
        int early = terms.value("bimtek-pulang-cepat").value().intValueExact();
        int sessions = training.sessions().size();
        return db.sql("""
                select p.*, i.name as home, a.marks, s.before, s.after, c.letter_id, c.number, c.issued_on, c.withdrawn_at, c.withdrawn_why
                  from training.participant p join institution.facts_institution i on i.id = p.institution_id
                  left join (select participant_id, array_agg(mark) as marks from training.attendance where training_id = :id group by 1) a on a.participant_id = p.id
                  left join training.score s on s.id = p.id
                  left join training.certificate c on c.id = p.id
                 where p.training_id = :id order by p.state = 'BATAL', i.name, p.name, p.id""")
                .param("id", training.id())
                .query((row, n) -> participant(row, sessions, early))
                .list();
    }

    private static Participant participant(ResultSet row, int sessions, int early) throws SQLException {
        var array = row.getArray("marks");
        var marks = array == null
                ? List.<Mark>of()
                : Arrays.stream((String[]) array.getArray()).map(Mark::valueOf).toList();
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Participant(
                row.getObject("id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                row.getString("home"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("work"),
                row.getString("phone"),
                ParticipantState.valueOf(row.getString("state")),
                row.getString("cancelled_why"),
                Mark.presence(marks, sessions, early),
                (int) marks.stream().filter(m -> m != Mark.TIDAK).count(),
                row.getBigDecimal("before"),
                row.getBigDecimal("after"),
                row.getObject("letter_id", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_why"));
    }
}
