package id.naungan.incident.file;

import id.naungan.access.Permission;
import id.naungan.client.Moment;
import id.naungan.client.Moment.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An incident in the timeline of whoever was harmed says its number and no more, to those who may read it. */
@Component
class IncidentMoments implements Moment.Source {

    private final JdbcClient db;

    IncidentMoments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_INCIDENTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql("""
                select * from (select distinct i.id, i.number, (coalesce(i.happened_at, i.received_at) at time zone 'Asia/Jakarta')::date as day
                  from incident.person p join incident.incident i on i.id = p.incident_id where p.client_id = :client and p.part = 'KORBAN') x
                 where day between :from and :until order by day desc, number desc limit :most""")
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, i) -> new Moment(
                        row.getObject("day", LocalDate.class),
                        "incident.report.moment",
                        List.of(row.getString("number")),
                        null,
                        "/insiden/" + row.getObject("id", UUID.class),
                        null,
                        Weight.GRAVE))
                .list();
    }
}
