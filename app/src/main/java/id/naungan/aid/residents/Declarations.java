package id.naungan.aid.residents;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What homes vouch for. The list comes from the register of stays and is frozen with its digest. */
@Component
public class Declarations {

    private static final ActKind DECLARED = ActKind.of("aid.residents-declared");

    private static final String SPANS = """
            select p.since, p.until, p.cutoff, string_agg(distinct g.name, ', ' order by g.name) as programmes, d.declared_at, d.declared_by_name as declared_by,
                   d.clients, d.days,
                   exists (select from aid.proposal q join aid.home h on h.proposal_id = q.id and h.institution_id = :home
                     where q.since = p.since and q.until = p.until and q.state = 'DITETAPKAN') as decided
              from aid.period p join aid.programme g on g.id = p.programme_id and starts_with(:district, g.region)
              left join lateral (select x.* from aid.declaration x where x.institution_id = :home and x.since = p.since and x.until = p.until
                and x.cutoff = p.cutoff order by x.declared_at desc, x.id desc limit 1) d on true
             where p.until <= :today and p.since > :today::date - 500
             group by p.since, p.until, p.cutoff, d.declared_at, d.declared_by_name, d.clients, d.days""";

    /** The stays of a home within a span, one row a client. */
    private static final String LIVED = """
            select s.client_id, min(s.client_name) as client_name, range_agg(s.during * span.span) as spans,
                   sum(upper(s.during * span.span) - lower(s.during * span.span))::int as days, bool_or(s.during @> :cutoff::date) as sleeps,
                   min(s.entry_on) as since
              from casework.stay s, (select daterange(:since, :until, '[]') as span) span
             where s.institution_id = :home and s.during && span.span group by s.client_id""";

    private static final String DIGEST = """
            encode(sha256(convert_to(coalesce(string_agg(client_id || ':' || spans::text || ':' || sleeps, ',' order by client_id), ''), 'UTF8')), 'hex')""";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Declarations(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What this home is asked for: periods that are over, of programmes of its area. */
    @Transactional(readOnly = true)
    public List<Span> spans(UUID home, String district) {
        return db.sql(SPANS + " order by p.since desc, p.until")
                .param("home", home)
                .param("district", district)
                .param("today", today())
                .query(Span.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Residents of(InstitutionCover home, String key) {
        var span = spans(home.id(), home.district()).stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow(NotVisible::new);
        var rows = bound("""
                        with lived as (%s) select client_id, client_name, lower(spans) as first, upper(spans) - 1 as last, days, sleeps from lived
                         order by client_name, client_id""".formatted(LIVED), home, span).query(Resident.class).list();
        return new Residents(span, rows, digest(home, span));
    }

    /** Vouches for the list as it was read; {@link Stale} when the register changed meanwhile. */
    public void declare(InstitutionCover home, String key, UUID id, String digest) {
        acts.perform(DECLARED, Reason.NONE, () -> {
            var span = of(home, key).span();
            boolean done = db.sql("select exists (select from aid.declaration where id = ?)")
                    .param(id)
                    .query(Boolean.class)
                    .single();
            if (done) return;
            if (!digest(home, span).equals(digest)) throw new Stale();
            write(home, span, id, digest);
        });
    }

    private void write(InstitutionCover home, Span span, UUID id, String digest) {
        bound("""
                with lived as (%s)
                insert into aid.declaration (id, institution_id, district, since, until, cutoff, clients, days, digest, declared_by, declared_by_name, declared_at)
                select :id, :home, :district, :since, :until, :cutoff, count(*), coalesce(sum(days), 0), :digest, :account, :by, :at from lived""".formatted(LIVED), home, span)
                .param("id", id)
                .param("district", home.district())
                .param("digest", digest)
                .param("account", scopes.current().account())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        bound("""
                with lived as (%s)
                insert into aid.declared (declaration_id, client_id, institution_id, district, client_name, spans, days, sleeps, since)
                select :id, client_id, :home, :district, client_name, spans, days, sleeps, since from lived""".formatted(LIVED), home, span)
                .param("id", id)
                .param("district", home.district())
                .update();
    }

    private String digest(InstitutionCover home, Span span) {
        return bound("with lived as (%s) select %s from lived".formatted(LIVED, DIGEST), home, span)
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, InstitutionCover home, Span span) {
        return db.sql(sql)
                .param("home", home.id())
                .param("since", span.since())
                .param("until", span.until())
                .param("cutoff", span.cutoff());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(scopes.current().zone()));
    }

    static UUID fresh() {
        return Ids.next();
    }
}
