package id.naungan.casework.glance;

import id.naungan.access.Permission;
import id.naungan.client.Coded;
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

/** When a person came and went; being taken over by another home is both. */
@Component
class StayMoments implements Moment.Source {

    private final JdbcClient db;

    StayMoments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CLIENTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql("""
                select m.day, m.what, h.name as home, m.code, m.words
                  from casework.stay s cross join lateral institution.name_of(s.institution_id) h
                  cross join lateral (values (s.entry_on, 'entered', s.entry_path, s.entry_reason), (s.exit_on, 'left', s.exit_kind, s.exit_reason))
                        m(day, what, code, words)
                 where s.client_id = :client and m.day between :from and :until order by m.day desc limit :most""")
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, n) -> moment(row, client))
                .list();
    }

    private static Moment moment(ResultSet row, UUID client) throws SQLException {
        var left = row.getString("what").equals("left");
        return new Moment(
                row.getObject("day", LocalDate.class),
                "casework.moment." + row.getString("what"),
                List.of(
                        row.getString("home"),
                        new Coded(left ? "PENGAKHIRAN" : "JALUR_RUJUKAN", row.getString("code"))),
                row.getString("words"),
                "/klien/" + client + "/tinggal",
                null,
                Weight.MARKED);
    }
}
