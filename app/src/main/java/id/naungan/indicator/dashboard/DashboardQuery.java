package id.naungan.indicator.dashboard;

import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures. Sums, rows and lists are made from the same conditions ({@link Measure}), so that they agree. */
@Component
@Transactional(readOnly = true)
public class DashboardQuery {

    private static final String SUMS = Arrays.stream(Measure.values())
                    .map(m ->
                            "coalesce(sum(" + m.counts + ") filter (where " + m.holds + "), 0)::bigint as " + column(m))
                    .collect(Collectors.joining(", "))
            + ", coalesce(sum(i.places), 0)::bigint as places";
    private static final String FROM = " from institution.facts_institution i"
            + " left join indicator.tally t on t.institution_id = i.id"
            + " left join note.facts_coverage n on n.institution_id = i.id and n.day = :today"
            + " left join note.facts_pulse p on p.institution_id = i.id ";

    /** One line of the table below: a province, a regency or a home. */
    public record Line(String id, Figures figures) {}

    /** A home in the list behind a figure. */
    public record Home(
            UUID id,
            String name,
            String district,
            String kind,
            String status,
            @Nullable Integer places,
            long residents,
            long noted,
            @Nullable LocalDate lastNoted,
            long counted) {}

    /** A person who came lately. */
    public record Admission(
            UUID clientId,
            String clientName,
            UUID institutionId,
            String institution,
            LocalDate since,
            Instant recordedAt) {}

    private final JdbcClient db;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    DashboardQuery(JdbcClient db, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    private static String column(Measure measure) {
        return switch (measure) {
            case LKS -> "institutions";
            case BELUM_TERDAFTAR -> "unregistered";
            case LEBIH_KAPASITAS -> "over_capacity";
            case PENGHUNI -> "residents";
            case LAKI_LAKI -> "male";
            case PEREMPUAN -> "female";
            case TANPA_NIK -> "without_nik";
            case TANPA_AKTA -> "without_akta";
            case DICATAT -> "noted";
            case DIAM -> "silent";
        };
    }

    /** The sums of an area: a region code of two or five characters, or the empty text for everything in reach. */
    Figures figures(String area) {
        return sql("select " + SUMS + FROM + where(area))
                .param("area", area)
                .query(Figures.class)
                .single();
    }

    /** The same sums by the regions right below the area. */
    List<Line> lines(String area) {
        var by = area.isEmpty() ? "i.province" : "i.district";
        return sql("select " + by + " as id, " + SUMS + FROM + where(area) + " group by 1 order by 1")
                .param("area", area)
                .query((rs, n) -> new Line(
                        rs.getString("id"),
                        new Figures(
                                rs.getLong("institutions"),
                                rs.getLong("unregistered"),
                                rs.getLong("over_capacity"),
                                rs.getLong("residents"),
                                rs.getLong("male"),
                                rs.getLong("female"),
                                rs.getLong("without_nik"),
                                rs.getLong("without_akta"),
                                rs.getLong("places"),
                                rs.getLong("noted"),
                                rs.getLong("silent"))))
                .list();
    }

    /** The homes behind a figure, those that weigh most first. */
    List<Home> homes(Measure measure, String area, int page, int size) {
        return sql("select i.id, i.name, i.district, i.kind, i.status, i.places, coalesce(t.residents, 0) as residents, coalesce(n.noted, 0) as noted, p.last_day as last_noted, "
                        + measure.counts + " as counted" + FROM + where(area) + " and " + measure.holds
                        + " order by " + measure.order() + ", i.name, i.id limit :size + 1 offset :page * :size")
                .param("area", area)
                .param("page", page)
                .param("size", size)
                .query(Home.class)
                .list();
    }

    /** The latest admissions the reader may see; none for those who see figures only. */
    List<Admission> latest(String area) {
        var home = scopes.current().institution();
        if (home == null && area.isEmpty()) return List.of();
        // Of a province, the latest of each regency first: an index holds those, and the policy then judges a few rows instead of all.
        var stays = home != null
                ? "casework.facts_stay s where s.institution_id = :home and s.until is null"
                : """
                  reference.region r cross join lateral (select * from casework.facts_stay f where f.district = r.id and f.until is null
                    order by f.recorded_at desc, f.id desc limit 8) s where r.level = 2 and starts_with(r.id, :area)""";
        return db.sql("""
                select x.client_id, x.client_name, x.institution_id, i.name as institution, x.since, x.recorded_at
                  from (select s.* from %s order by s.recorded_at desc, s.id desc limit 8) x
                  join institution.facts_institution i on i.id = x.institution_id order by x.recorded_at desc, x.id desc""".formatted(stays))
                .param("area", area)
                .param("home", home)
                .query(Admission.class)
                .list();
    }

    /** A statement over {@link #FROM}, which asks what day it is and since when a home counts as silent. */
    private JdbcClient.StatementSpec sql(String text) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var spec = db.sql(text).param("today", today);
        return text.contains(":silent") ? spec.param("silent", today.minusDays(silentDays())) : spec;
    }

    /** After how many days without a note a home counts as silent. */
    int silentDays() {
        return terms.value("lks-diam").value().intValueExact();
    }

    private static String where(String area) {
        return switch (area.length()) {
            case 0 -> " where :area = ''";
            // Codes of a province's regencies run from "64." up to, not including, "64/".
            case 2 -> " where i.district >= :area || '.' and i.district < :area || '/'";
            default -> " where i.district = :area";
        };
    }
}
