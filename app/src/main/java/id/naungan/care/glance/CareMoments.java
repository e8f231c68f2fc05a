package id.naungan.care.glance;

import id.naungan.access.Permission;
import id.naungan.client.Moment;
import id.naungan.client.Moment.Weight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened in care, for the timeline of a file; what is sealed is not among it unless it was opened. */
@Component
@Transactional(readOnly = true)
class CareMoments implements Moment.Source {

    private static final String ALL = """
            select * from (
              select v.day, 'visit' as what, v.place as name, v.complaint as words, 'kesehatan' as tab, v.written_by_name as who, 'PLAIN' as weight
                from care.visit v where v.client_id = :client and v.day between :from and :until
              union all select m.day, 'measurement', concat_ws(' / ', m.weight || ' kg', m.height || ' cm'), null, 'kesehatan/pertumbuhan', m.written_by_name, 'PLAIN'
                from care.measurement m where m.client_id = :client and m.day between :from and :until
              union all select i.day, 'immunisation', i.vaccine, null, 'kesehatan', i.written_by_name, 'PLAIN'
                from care.immunisation i where i.client_id = :client and i.day between :from and :until
              union all select i.since, 'illness', i.name, i.advice, 'kesehatan', i.written_by_name, 'MARKED'
                from care.illness i where i.client_id = :client and i.since between :from and :until
              union all select m.since, 'medicine', m.name, null, 'kesehatan', m.written_by_name, 'PLAIN'
                from care.medicine m where m.client_id = :client and m.since between :from and :until
              union all select s.since, 'school', s.school, null, 'sekolah', s.written_by_name, 'PLAIN'
                from care.schooling s where s.client_id = :client and s.since between :from and :until
              union all select s.until, case when s.ended_how = 'PUTUS' then 'dropout' else 'school-left' end, s.school, null, 'sekolah', s.written_by_name,
                     case when s.ended_how = 'PUTUS' then 'MARKED' else 'PLAIN' end
                from care.schooling s where s.client_id = :client and s.until between :from and :until
              union all select c.day, case when c.barred then 'barred' else 'contact' end, c.who, c.course, 'kontak', c.written_by_name,
                     case when c.barred then 'GRAVE' else 'PLAIN' end
                from care.contact c where c.client_id = :client and c.day between :from and :until
              union all select d.day, case when d.concern then 'forbidden' when d.kind = 'PENGHARGAAN' then 'praise' else 'discipline' end, '', d.event,
                     'disiplin', d.written_by_name, case when d.concern then 'GRAVE' else 'PLAIN' end
                from care.discipline d where d.client_id = :client and d.day between :from and :until) x
             order by day desc limit :most""";

    private final JdbcClient db;

    CareMoments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CARE;
    }

    @Override
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql(ALL)
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, i) -> moment(client, row))
                .list();
    }

    private static Moment moment(UUID client, ResultSet row) throws SQLException {
        return new Moment(
                row.getObject("day", LocalDate.class),
                "care.moment." + row.getString("what"),
                List.of(row.getString("name")),
                row.getString("words"),
                "/klien/" + client + "/" + row.getString("tab"),
                row.getString("who"),
                Weight.valueOf(row.getString("weight")));
    }
}
