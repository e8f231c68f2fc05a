package id.naungan.casework.referral;

import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.web.Page;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of a home or an area by deadline, as a worklist. */
@Component
@Transactional(readOnly = true)
class ReferralList {

    static final int PAGE = 50;

    private final JdbcClient db;
    private final Scopes scopes;
    private final Today today;

    ReferralList(JdbcClient db, Scopes scopes, Today today) {
        this.db = db;
        this.scopes = scopes;
        this.today = today;
    }

    Page<ReferralLine> page(ReferralFilter filter, int number) {
        var scope = scopes.current();
        var late = filter == ReferralFilter.selesai ? " desc" : "";
        var lines = db.sql("""
                select r.id, r.client_id, r.client_name, h.name as home, r.kind, r.receiver, r.status, r.urgency, r.deadline, r.appointment_on,
                       r.holder_name, exists (select from client.client c where c.id = r.client_id) as file_open
                  from (select * from casework.referral where\s""" + within(scope) + " and " + filter.condition()
                        + " order by deadline" + late + ", id" + late + " limit :most offset :skip) r"
                        + " cross join lateral institution.name_of(r.institution_id) h order by r.deadline" + late
                        + ", r.id" + late)
                .params(params(scope))
                .param("today", today.date())
                .param("most", PAGE + 1)
                .param("skip", (number - 1) * PAGE)
                .query(ReferralLine.class)
                .list();
        return Page.cut(lines, number, PAGE, null);
    }

    /** How many stand where, for the heads of the list. */
    Map<ReferralFilter, Long> counts() {
        var scope = scopes.current();
        var counts = new HashMap<ReferralFilter, Long>();
        db.sql("""
                select case when status = 'DRAF' then 'draf' when status = 'DIKIRIM' and deadline < :today then 'lewat'
                            when status = 'DIKIRIM' then 'menunggu' else 'dijawab' end as part, count(*) as n
                  from casework.referral where status in ('DRAF', 'DIKIRIM', 'DITERIMA', 'DITOLAK') and\s""" + within(scope) + " group by 1")
                .params(params(scope))
                .param("today", today.date())
                .query(row -> {
                    counts.put(ReferralFilter.valueOf(row.getString("part")), row.getLong("n"));
                });
        return counts;
    }

    /** The scope once more as a plain condition, for the index. */
    private static String within(Scope scope) {
        return switch (scope.reach()) {
            case INSTITUTION, CLIENTS -> "institution_id = :mine";
            case DISTRICT -> "district = :mine";
            // Codes of a province's regencies run from "64." up to, not including, "64/".
            case PROVINCE -> "district >= :mine || '.' and district < :mine || '/'";
            case NATION -> "false";
            case SYSTEM -> "true";
        };
    }

    private static Map<String, Object> params(Scope scope) {
        return switch (scope.reach()) {
            case INSTITUTION, CLIENTS -> Map.of("mine", scope.home());
            case DISTRICT, PROVINCE -> Map.of("mine", String.valueOf(scope.region()));
            case NATION, SYSTEM -> Map.of();
        };
    }
}
