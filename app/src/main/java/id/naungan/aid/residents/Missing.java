package id.naungan.aid.residents;

import id.naungan.access.Scopes;
import id.naungan.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which homes have not vouched for their residents, period by period. */
@Component
@Transactional(readOnly = true)
public class Missing {

    private static final int PAGE = 50;

    /** A period of a programme of the reader's area, and how many homes of it stand in either list. */
    public record Asked(
            UUID period,
            String programme,
            String name,
            LocalDate since,
            LocalDate until,
            LocalDate cutoff,
            long declared,
            long missing) {}

    /** A home that has not. */
    public record Home(
            UUID id,
            String name,
            String district,
            @Nullable String head,
            @Nullable String phone) {}

    private static final String HOMES = """
            institution.institution i where i.registration_status not in ('TUTUP', 'FIKTIF') and starts_with(i.district, g.region)
               and (kinds.value is null or i.profile_kind = any (string_to_array(kinds.value, ',')))""";
    private static final String PERIODS = """
            from aid.period p join aid.programme g on g.id = p.programme_id
              left join lateral (select nullif(r.value, '') as value from aid.rule r where r.programme_id = g.id and r.kind = 'JENIS_LKS' and r.active
                order by r.edition desc limit 1) kinds on true""";
    private static final String DONE = """
            exists (select from aid.declaration d where d.institution_id = i.id and d.since = p.since and d.until = p.until and d.cutoff = p.cutoff)""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    Missing(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Periods that are over and not decided yet, the latest first. */
    public List<Asked> asked() {
        var scope = scopes.current();
        return db.sql("""
                        select p.id as period, g.name as programme, p.name, p.since, p.until, p.cutoff, n.declared, n.missing %s
                          cross join lateral (select count(*) filter (where %s) as declared, count(*) filter (where not %s) as missing
                            from %s and %s) n
                         where (starts_with(:area, g.region) or starts_with(g.region, :area)) and p.until <= :today and p.since > :today::date - 500
                           and not exists (select from aid.proposal q where q.period_id = p.id and q.state = 'DITETAPKAN')
                         order by p.until desc, g.name limit 20""".formatted(PERIODS, DONE, DONE, HOMES, scope.within("i.district")))
                .param("area", id.naungan.aid.programme.Programmes.area(scope))
                .param("region", scope.region())
                .param("today", LocalDate.now(clock.withZone(scope.zone())))
                .query(Asked.class)
                .list();
    }

    public Page<Home> homes(UUID period, int number) {
        var scope = scopes.current();
        var rows = db.sql("""
                        select i.id, i.profile_name as name, i.district, i.profile_head as head, i.profile_head_phone as phone %s
                          cross join lateral (select i.* from %s and %s) i
                         where p.id = :period and not %s order by i.district, i.profile_name, i.id limit %d offset :skip""".formatted(PERIODS, HOMES, scope.within("i.district"), DONE, PAGE + 1))
                .param("period", period)
                .param("region", scope.region())
                .param("skip", (number - 1) * PAGE)
                .query(Home.class)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }
}
