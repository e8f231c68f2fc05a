package id.naungan.client.timeline;

import id.naungan.access.Permission;
import id.naungan.client.Coded;
import id.naungan.client.Moment;
import id.naungan.client.Moment.Weight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the file itself knows of a life: papers issued, consents, categories, and who may no longer meet the person. */
@Component
class ClientMoments implements Moment.Source {

    private final JdbcClient db;

    ClientMoments(JdbcClient db) {
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
                select * from (
                  select paper_issued_on as day, 'paper' as what, 'JENIS_SURAT' as table_id, paper_kind as code, null as words, 'surat' as tab
                    from client.paper where client_id = :client and paper_issued_on is not null
                  union all
                  select given_on, 'consent-' || lower(given), 'TUJUAN_PERSETUJUAN', purpose, null, 'persetujuan'
                    from client.consent where client_id = :client
                  union all
                  select withdrawn_on, 'consent-withdrawn', 'TUJUAN_PERSETUJUAN', purpose, null, 'persetujuan'
                    from client.consent where client_id = :client and withdrawn_on is not null
                  union all
                  select since, 'category', scheme, code, note, 'kategori' from client.category where client_id = :client
                  union all
                  select until, 'category-ended', scheme, code, null, 'kategori'
                    from client.category where client_id = :client and until is not null
                  union all
                  select contact_since, 'barred', null, person_name, contact_basis, 'keluarga'
                    from client.relative where client_id = :client and contact_barred = 'YA' and contact_since is not null) m
                 where day between :from and :until order by day desc limit :most""")
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, n) -> moment(row, client))
                .list();
    }

    private static Moment moment(ResultSet row, UUID client) throws SQLException {
        var what = row.getString("what");
        var table = row.getString("table_id");
        var code = row.getString("code");
        return new Moment(
                row.getObject("day", LocalDate.class),
                "client.moment." + what,
                new ArrayList<>(List.of(table == null ? code : new Coded(table, code))),
                row.getString("words"),
                "/klien/" + client + "/" + row.getString("tab"),
                null,
                what.equals("barred") ? Weight.MARKED : Weight.PLAIN);
    }
}
