package id.naungan.institution.licence;

import id.naungan.access.Scopes;
import id.naungan.institution.DueKind;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What runs out in the caller's area, from the rows kept by whatever changes it. */
@Component
@Transactional(readOnly = true)
public class Dues {

    static final int MOST = 500;

    /** One matter of one home; `kind` is the message key `licence.due.` + kind. */
    public record Line(UUID institutionId, String home, String district, String kind, LocalDate dueOn) {}

    /** Where a matter of this kind is renewed. */
    public String tab(String kind) {
        return tabs.getOrDefault(kind, "izin");
    }

    /** The lines of one window and how many each window holds; 0 months is what ran out already. */
    public record Listing(int months, List<Line> lines, Map<Integer, Long> counts, LocalDate today) {

        public boolean cut() {
            return lines.size() == MOST;
        }
    }

    private final JdbcClient db;
    private final Scopes scopes;
    private final Terms terms;
    private final Clock clock;
    private final Map<String, String> tabs;

    Dues(JdbcClient db, Scopes scopes, Terms terms, Clock clock, List<DueKind> kinds) {
        this.db = db;
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
        this.tabs = kinds.stream().collect(Collectors.toMap(DueKind::kind, DueKind::tab));
    }

    Listing of(int months) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var windows = new LinkedHashMap<Integer, Long>();
        Stream.concat(
                        Stream.of(0),
                        Stream.of("masa-berlaku-ingat-3", "masa-berlaku-ingat-2", "masa-berlaku-ingat-1")
                                .map(term -> terms.value(term).value().intValueExact()))
                .forEach(window -> windows.put(window, count(today, window)));
        return new Listing(months, lines(today, months), windows, today);
    }

    /** What comes near and was not told at this step. Ask as the system. */
    record Near(String key, UUID institutionId, String district, String kind, LocalDate dueOn) {}

    public List<Near> near(LocalDate today, int months) {
        return db.sql("""
                        select key, institution_id, district, kind, due_on from institution.due
                         where due_on < ? and (told is null or told > ?) order by due_on, key""")
                .params(before(today, months), months)
                .query(Near.class)
                .list();
    }

    private static LocalDate before(LocalDate today, int months) {
        return months == 0 ? today : today.plusMonths(months).plusDays(1);
    }

    private long count(LocalDate today, int months) {
        return db.sql("select count(*) from institution.due where "
                        + scopes.current().within("district") + " and due_on < :before")
                .param("region", scopes.current().region())
                .param("before", before(today, months))
                .query(Long.class)
                .single();
    }

    private List<Line> lines(LocalDate today, int months) {
        return db.sql("""
                        select d.institution_id, i.profile_name as home, d.district, d.kind, d.due_on
                          from institution.due d join institution.institution i on i.id = d.institution_id
                         where %s and d.due_on < :before order by d.due_on, i.profile_name, d.key limit %d""".formatted(scopes.current().within("d.district"), MOST))
                .param("region", scopes.current().region())
                .param("before", before(today, months))
                .query(Line.class)
                .list();
    }
}
