package id.naungan.casework.referral;

import id.naungan.access.Permission;
import id.naungan.casework.Today;
import id.naungan.client.FileAlert;
import id.naungan.client.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What referrals add to the timeline of a file, and the warning that an urgent one was not answered in time. */
@Component
@Transactional(readOnly = true)
class ReferralMoments implements Moment.Source, FileAlert.Source {

    private final JdbcClient db;
    private final Today today;

    ReferralMoments(JdbcClient db, Today today) {
        this.db = db;
        this.today = today;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_CASE;
    }

    @Override
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql("""
                select s.on_date, s.status, s.who, r.receiver, r.urgency, r.id
                  from casework.referral_step s join casework.referral r on r.id = s.referral_id
                 where s.client_id = ? and s.on_date between ? and ? and s.status <> 'DRAF' order by s.on_date desc, s.id desc limit ?""")
                .params(client, from, until, most)
                .query((rs, i) -> new Moment(
                        rs.getObject("on_date", LocalDate.class),
                        "referral.moment." + rs.getString("status"),
                        List.of(rs.getString("receiver")),
                        null,
                        "/klien/" + client + "/rujukan/" + rs.getString("id"),
                        rs.getString("who"),
                        weight(rs.getString("status"), rs.getString("urgency"))))
                .list();
    }

    private static Moment.Weight weight(String status, String urgency) {
        return status.equals("DITOLAK") || urgency.equals("DARURAT") ? Moment.Weight.MARKED : Moment.Weight.PLAIN;
    }

    @Override
    public List<FileAlert> of(UUID client) {
        return db.sql("""
                select id, receiver, deadline from casework.referral
                 where client_id = ? and status = 'DIKIRIM' and urgency = 'DARURAT' and deadline < ? order by deadline""")
                .params(client, today.date())
                .query((rs, i) -> new FileAlert(
                        Moment.Weight.GRAVE,
                        "referral.alert",
                        List.of(rs.getString("receiver"), rs.getObject("deadline", LocalDate.class)),
                        "/klien/" + client + "/rujukan/" + rs.getString("id")))
                .list();
    }
}
