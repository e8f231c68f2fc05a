package id.naungan.casework.conference;

import id.naungan.access.Permission;
import id.naungan.client.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What conferences decided, in the timeline of the client. */
@Component
class ConferenceMoments implements Moment.Source {

    private final JdbcClient db;

    ConferenceMoments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CASE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql("""
                        select f.id, f.on_date, f.chair_name, x.decision, x.id as row_id
                          from casework.conference_case x join casework.conference f on f.id = x.conference_id
                         where x.client_id = ? and f.status = 'DITANDATANGANI' and f.on_date between ? and ?
                         order by f.on_date desc, f.id desc limit ?""")
                .params(client, from, until, most)
                .query((row, i) -> new Moment(
                        row.getObject("on_date", LocalDate.class),
                        "conference.moment",
                        List.of(),
                        row.getString("decision"),
                        "/pembahasan/" + row.getString("id") + "#b-" + row.getString("row_id"),
                        row.getString("chair_name"),
                        Moment.Weight.MARKED))
                .list();
    }
}
