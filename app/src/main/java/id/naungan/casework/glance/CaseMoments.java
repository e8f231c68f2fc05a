package id.naungan.casework.glance;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.Moment;
import id.naungan.client.Moment.Weight;
import id.naungan.kernel.Worded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms that were signed, and gates that were crossed. */
@Component
class CaseMoments implements Moment.Source {

    /** A step or a gate by its message key. */
    private record Named(String messageKey) implements Worded {}

    private final JdbcClient db;
    private final Scopes scopes;

    CaseMoments(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CASE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql("""
                select * from (
                  (select on_date as day, step as named, id, holder_name as who, null as reason from casework.record
                    where client_id = :client and status in ('DITANDATANGANI', 'DIGANTI') and on_date between :from and :until
                    order by on_date desc, id desc limit :most)
                  union all
                  (select (crossed_at at time zone :zone)::date, gate, null, crossed_by_name, reason from casework.gate_crossing
                    where case_id in (select f.id from casework.case_file f where f.client_id = :client)
                      and (crossed_at at time zone :zone)::date between :from and :until order by crossed_at desc limit :most)) m
                 order by day desc limit :most""")
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .param("zone", scopes.current().zone().getId())
                .query((row, n) -> moment(row, client))
                .list();
    }

    private static Moment moment(ResultSet row, UUID client) throws SQLException {
        var form = row.getObject("id", UUID.class);
        var named = row.getString("named");
        return new Moment(
                row.getObject("day", LocalDate.class),
                form == null ? "casework.moment.crossed" : "casework.moment.signed",
                List.of(new Named((form == null ? "Gate." : "step.") + named)),
                row.getString("reason"),
                "/klien/" + client + "/formulir" + (form == null ? "" : "/" + form),
                row.getString("who"),
                form == null ? Weight.GRAVE : Weight.PLAIN);
    }
}
