package id.naungan.staff.desk;

import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import id.naungan.staff.desk.StaffDesk.Line;
import id.naungan.staff.desk.StaffDesk.Which;
import id.naungan.staff.domain.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts and lists the staff of the caller's area; both from the same conditions. */
@Component
@Transactional(readOnly = true)
public class StaffDesks {

    static final int MOST = 500;

    private static final String FROM = """
            \n from staff.person p join staff.clearance c on c.id = p.id
             where (p.ended_on is null or p.ended_on >= :today) and %s""";

    private final JdbcClient db;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    StaffDesks(JdbcClient db, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    public StaffDesk of(Which which) {
        return new StaffDesk(which, lines(which, MOST), counts(), today());
    }

    /** All of them, for a file. */
    List<Line> all(Which which) {
        return lines(which, 1_000_000);
    }

    public List<District> districts() {
        return db.sql("select * from staff.by_district() order by district")
                .query(District.class)
                .list();
    }

    private List<Line> lines(Which which, int most) {
        return bound("""
                        select p.id, p.institution_id as home_id, i.profile_name as home, p.district, p.work_name as name, p.work_post as post,
                               p.work_since as since, c.lacking, nullif(c.until, 'infinity') as until, c.held
                          from (select p.* %s) p join staff.clearance c on c.id = p.id
                          join institution.institution i on i.id = p.institution_id
                         order by i.profile_name, p.work_name, p.id limit %d""".formatted(FROM.formatted(within(which)), most))
                .query((row, i) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("home_id", UUID.class),
                        row.getString("home"),
                        row.getString("district"),
                        row.getString("name"),
                        Post.valueOf(row.getString("post")),
                        row.getObject("since", LocalDate.class),
                        List.of((String[]) row.getArray("lacking").getArray()),
                        row.getObject("until", LocalDate.class),
                        row.getBoolean("held")))
                .list();
    }

    private Map<Which, Long> counts() {
        var sums = Arrays.stream(Which.values())
                .map(which -> "count(*) filter (where " + which.condition() + ") as " + which.name())
                .collect(Collectors.joining(", "));
        return bound("select " + sums + FROM.formatted(scopes.current().within("p.district")))
                .query((row, i) -> {
                    var counts = new EnumMap<Which, Long>(Which.class);
                    for (var which : Which.values()) counts.put(which, row.getLong(which.name()));
                    return (Map<Which, Long>) counts;
                })
                .single();
    }

    private String within(Which which) {
        return scopes.current().within("p.district") + " and (" + which.condition() + ")";
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return db.sql(sql)
                .param("region", scopes.current().region())
                .param("today", today())
                .param(
                        "soon",
                        today().plusDays(terms.value("sdm-ingat").value().longValueExact()))
                .param("review", terms.value("sdm-tinjauan").value().intValueExact());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }
}
