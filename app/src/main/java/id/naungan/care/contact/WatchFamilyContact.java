package id.naungan.care.contact;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Daily;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the social worker of everyone who lives in a home to reach the family when there was no contact for too long, and the district
 * when that goes on. A contact closes both at once (a trigger of `care.contact_state`); what ended otherwise is taken back here. What
 * was marked as done by hand is asked again once the term has run a second time without a contact.
 */
@Component
public class WatchFamilyContact implements Daily {

    static final ActKind ASKED = ActKind.of("care.contact-asked");
    /** So many rows an Act, so that the first day of a nation is no single transaction. */
    static final int AT_ONCE = 5000;

    private static final String ASK = """
            insert into client.task as t (key, client_id, institution_id, district, kind, due_on, role, href, norm)
            select :kind || ':' || s.client_id, s.client_id, s.institution_id, s.district, :kind,
                   greatest(s.last_contact_on, s.resident_since) + :days, :role, '/klien/' || s.client_id || '/kontak', 'USULAN'
              from care.contact_state s
             where greatest(s.last_contact_on, s.resident_since) <= :today::date - :days and s.resident_since is not null
               and not exists (select from client.task o where o.key = :kind || ':' || s.client_id and case o.status
                 when 'TERBUKA' then o.due_on = greatest(s.last_contact_on, s.resident_since) + :days
                 when 'SELESAI' then o.done_on > :today::date - :days else false end)
             limit :most
            on conflict (key) do update set version = t.version + 1, institution_id = excluded.institution_id, district = excluded.district,
              due_on = excluded.due_on, holder = case t.status when 'TERBUKA' then t.holder end, status = 'TERBUKA', done_on = null,
              done_how = null, done_by = null""";

    private static final String TAKE_BACK = """
            update client.task t set version = t.version + 1, status = 'BATAL'
             where t.id in (
               select o.id from client.task o left join care.contact_state s on s.client_id = o.client_id
                where o.key like :kind || ':%' and o.status = 'TERBUKA'
                  and (s.resident_since is null or greatest(s.last_contact_on, s.resident_since) > :today::date - :days)
                limit :most)""";

    private final JdbcClient db;
    private final Terms terms;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    WatchFamilyContact(JdbcClient db, Terms terms, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "care-contact";
    }

    @Override
    public void run() {
        scopes.asSystem("care", () -> {
            of("kontak-keluarga", "kontak-keluarga-peringatan", Role.PEKSOS);
            of("kontak-keluarga-eskalasi", "kontak-keluarga-eskalasi", Role.DINSOS_KAB);
        });
    }

    private void of(String kind, String term, Role role) {
        int days = terms.value(term).value().intValueExact();
        whole(TAKE_BACK, kind, days, role);
        whole(ASK, kind, days, role);
    }

    private void whole(String sql, String kind, int days, Role role) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        int done;
        do {
            done = acts.perform(
                    ASKED,
                    Reason.NONE,
                    () -> db.sql(sql)
                            .param("kind", kind)
                            .param("days", days)
                            .param("role", role.name())
                            .param("today", today)
                            .param("most", AT_ONCE)
                            .update());
        } while (done == AT_ONCE);
    }
}
