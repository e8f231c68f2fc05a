package id.naungan.spm.need;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps how many must be served. */
@Component
public class Needs {

    private static final ActKind KEPT = ActKind.of("spm.need-kept");
    private static final ActKind IMPORTED = ActKind.of("spm.need-imported");

    /** One need. */
    public record Need(
            UUID id,
            int version,
            int year,
            String region,
            String setting,
            String kind,
            int number,
            String basis,
            String writtenByName) {}

    /** What an area must serve of one kind. */
    public record Sum(String kind, String setting, int number) {}

    private record RegionSum(String region, String kind, String setting, int number) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Needs(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Need> of(int year) {
        return db.sql("""
                select id, version, year, region, setting, kind, number, basis, written_by_name from spm.need where year = ?
                 order by region, setting, kind""").param(year).query(Need.class).list();
    }

    /** Of an area: a province's own figure stands before the sum of its regencies. */
    @Transactional(readOnly = true)
    public List<Sum> sums(int year, String area) {
        return db.sql("""
                select kind, setting, sum(n)::int as number from (
                  select kind, setting, coalesce(max(number) filter (where length(region) = 2), sum(number) filter (where length(region) = 5)) as n
                    from spm.need where year = ? and starts_with(region, ?) group by left(region, 2), kind, setting) p
                 group by kind, setting""").params(year, area).query(Sum.class).list();
    }

    /** The same for every regency of an area, or for every province of the nation. */
    @Transactional(readOnly = true)
    public Map<String, List<Sum>> byRegion(int year, String area) {
        return db
                .sql(area.isEmpty() ? """
                        select left(region, 2) as region, kind, setting, coalesce(max(number) filter (where length(region) = 2), sum(number) filter (where length(region) = 5))::int as number
                          from spm.need where year = :year and :area = '' group by 1, 2, 3""" : """
                        select region, kind, setting, number from spm.need where year = :year and length(region) = 5 and starts_with(region, :area)""")
                .param("year", year)
                .param("area", area)
                .query(RegionSum.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        RegionSum::region,
                        Collectors.mapping(r -> new Sum(r.kind(), r.setting(), r.number()), Collectors.toList())));
    }

    /** Whether the office may say how many this region must serve. */
    public boolean mine(String region) {
        var scope = scopes.current();
        if (scope.region() == null) return false;
        return scope.reach() == Reach.PROVINCE ? region.startsWith(scope.region()) : region.equals(scope.region());
    }

    /** A need of the same year, region and kind is written anew. */
    void keep(NeedForm form) {
        acts.perform(KEPT, Reason.NONE, () -> write(form));
    }

    void keep(List<NeedForm> forms, String file) {
        acts.perform(IMPORTED, new Reason(null, file), () -> forms.forEach(this::write));
    }

    private void write(NeedForm form) {
        db.sql("""
                insert into spm.need as n (id, year, region, setting, kind, number, basis, written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (year, region, setting, kind) do update set version = n.version + 1, number = excluded.number, basis = excluded.basis,
                  written_by_name = excluded.written_by_name, written_at = excluded.written_at
                 where (n.number, n.basis) is distinct from (excluded.number, excluded.basis)""")
                .params(
                        form.id(),
                        form.year(),
                        form.region(),
                        form.setting().name(),
                        form.kind(),
                        form.number(),
                        form.basis(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
