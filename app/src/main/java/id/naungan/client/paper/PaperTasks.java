package id.naungan.client.paper;

import id.naungan.access.Scopes;
import id.naungan.client.ClientsChanged;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A mandatory paper that is missing is a task of the home until it is there. One statement for one file or for a whole home, inside
 * the Act of whatever changed; the sweep does the same for files that nobody touches.
 */
@Component
class PaperTasks {

    /** What each person who lives in a home ought to have, by age, and whether it is there. Norms: UU 35/2014 art. 27, Permendagri 2/2016. */
    private static final String NEED = """
            with person as (
              select c.id, c.institution_id, c.district, c.identity_nik, c.identity_nik_status, c.identity_kk,
                     greatest(c.resident_since, c.created_at::date) as since,
                     c.resident_since is not null and c.identity_citizenship is distinct from 'WNA' as here,
                     extract(year from age(:today::date, c.birth_date)) as age
                from client.client c where c.id = :client::uuid or (:client::uuid is null and c.institution_id = :home)),
            need as materialized (
              select c.id, c.institution_id, c.district, c.since, k.kind, 'surat:' || c.id || ':' || k.kind as key,
                     c.here and case k.kind when 'KIA' then c.age < 17 when 'NISN' then c.age between 6 and 18 else true end is true as wanted,
                     case k.kind when 'NIK' then c.identity_nik is not null and c.identity_nik_status = 'ADA'
                                 when 'KK' then c.identity_kk is not null or coalesce(p.paper_status = 'ADA', false)
                                 else coalesce(p.paper_status = 'ADA', false) end as there
                from person c cross join unnest(array['AKTA', 'NIK', 'KK', 'KIA', 'JKN', 'NISN']) k(kind)
                left join client.paper p on p.client_id = c.id and p.paper_kind = k.kind)
            """;

    private static final String DIFFERS = NEED + """
            select exists (select from need n left join client.task t on t.key = n.key and t.status = 'TERBUKA'
                            where (t.id is null) = (n.wanted and not n.there))""";

    private static final String KEEP = NEED + """
            , closed as (
              update client.task t set version = t.version + 1, status = case when n.there then 'SELESAI' else 'BATAL' end,
                     done_on = case when n.there then :today::date end, done_by = case when n.there then :who::uuid end
                from need n where t.key = n.key and t.status = 'TERBUKA' and (n.there or not n.wanted))
            insert into client.task as t (key, client_id, institution_id, district, kind, due_on, role, href, norm)
            select n.key, n.id, n.institution_id, n.district, 'surat.' || n.kind, n.since + :days, 'PENGELOLA',
                   '/klien/' || n.id || '/surat', 'USULAN'
              from need n
             where n.wanted and not n.there and not exists (select from client.task o where o.key = n.key and o.status = 'TERBUKA')
            on conflict (key) do update set version = t.version + 1, status = 'TERBUKA', institution_id = excluded.institution_id,
              district = excluded.district, due_on = greatest(excluded.due_on, :today::date + :days), done_on = null, done_how = null,
              done_by = null where t.status <> 'TERBUKA'""";

    private final JdbcClient db;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    PaperTasks(JdbcClient db, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @EventListener
    void keep(ClientsChanged changed) {
        keep(changed.institutionId(), changed.clientId());
    }

    /** Opens and closes what has to be, for one file, or for a whole home when none is named. */
    void keep(UUID home, @Nullable UUID client) {
        if (!differs(home, client)) return;
        db.sql(KEEP)
                .param("home", home)
                .param("client", client)
                .param("today", today())
                .param("who", scopes.current().account())
                .param("days", terms.value("kelengkapan-surat").value().intValueExact())
                .update();
    }

    /** Whether anything has to be. */
    boolean differs(UUID home, @Nullable UUID client) {
        return db.sql(DIFFERS)
                .param("home", home)
                .param("client", client)
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }
}
