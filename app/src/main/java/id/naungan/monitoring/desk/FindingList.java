package id.naungan.monitoring.desk;

import id.naungan.access.Scopes;
import id.naungan.monitoring.desk.FindingFilter.Which;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings the caller sees: the lines of a filter, and how many there are, by the same conditions. */
@Component
@Transactional(readOnly = true)
public class FindingList {

    static final int MOST = 20_000;

    private static final String ORDER = " order by f.state in ('SELESAI', 'BATAL'), f.due_on, " + Findings.GRAVEST
            + ", f.id limit :most offset :from";

    /** One home with its open findings and how many of them are late. */
    public record HomeCount(UUID institutionId, String home, String district, int open, int late, int grave) {}

    private final JdbcClient db;
    private final Findings findings;
    private final Offices offices;
    private final Scopes scopes;

    FindingList(JdbcClient db, Findings findings, Offices offices, Scopes scopes) {
        this.db = db;
        this.findings = findings;
        this.offices = offices;
        this.scopes = scopes;
    }

    public List<Finding> lines(FindingFilter filter, int most, int from) {
        return bound(Findings.ALL + "where " + narrow() + filter.where() + ORDER)
                .param("most", most)
                .param("from", from)
                .query(Finding.class)
                .list();
    }

    public long count(FindingFilter filter) {
        return bound("select count(*) from monitoring.finding f where " + narrow() + filter.where())
                .query(Long.class)
                .single();
    }

    /** Those in which the next step is the caller's. */
    long mine() {
        return count(new FindingFilter(Which.GILIRAN_SAYA, null, null, "", 1));
    }

    public Map<Which, Long> counts() {
        return counted(
                Which.class, Arrays.stream(Which.values()).map(Which::sql).toList());
    }

    /** All figures in one reading. */
    private <E extends Enum<E>> Map<E, Long> counted(Class<E> type, List<String> conditions) {
        var columns = conditions.stream()
                .map(condition -> "count(*) filter (where " + condition + ")")
                .collect(Collectors.joining(", "));
        return bound("select " + columns + " from monitoring.finding f where " + narrow() + "true")
                .query((row, n) -> {
                    var counts = new EnumMap<E, Long>(type);
                    for (var one : type.getEnumConstants()) counts.put(one, row.getLong(one.ordinal() + 1));
                    return counts;
                })
                .single();
    }

    /** What the caller may see at most, written so that the indexes serve it; who sees what is decided by the rows themselves. */
    private String narrow() {
        var office = offices.mine();
        if (office == null) return "";
        var hand = "f.made_by = '" + office + "' or f.addressee = '" + office + "'";
        return switch (scopes.current().role()) {
            case DINSOS_KAB -> "(f.district = '" + office + "' or " + hand + ") and ";
            case DINSOS_PROV -> "(f.district between '" + office + "' and '" + office + ".99' or " + hand + ") and ";
            case KEMENSOS -> "(" + hand + " or f.institution_id is null) and ";
            default -> "(" + hand + ") and ";
        };
    }

    /** Open ones by severity; each opens its list. */
    public Map<Severity, Long> bySeverity() {
        return counted(
                Severity.class,
                Arrays.stream(Severity.values())
                        .map(severity -> new FindingFilter(Which.TERBUKA, severity, null, "", 1).where())
                        .toList());
    }

    public List<HomeCount> byHome(int most) {
        return bound("""
                select f.institution_id, i.profile_name as home, f.district, count(*)::int as open,
                       count(*) filter (where f.state in ('TERBUKA', 'DIRENCANAKAN', 'DIKEMBALIKAN') and f.due_on < :today)::int as late,
                       count(*) filter (where f.severity in ('KRITIS', 'BERAT'))::int as grave
                  from monitoring.finding f join institution.institution i on i.id = f.institution_id
                 where %s group by 1, 2, 3 order by late desc, grave desc, open desc, home limit :most""".formatted(narrow() + Which.TERBUKA.sql()))
                .param("most", most)
                .query(HomeCount.class)
                .list();
    }

    private StatementSpec bound(String sql) {
        return db.sql(sql).param("office", offices.mine()).param("today", findings.today());
    }

    /** Filters the caller has a use for. */
    List<Which> which() {
        var which = new ArrayList<>(List.of(Which.values()));
        if (offices.mine() == null || !scopes.current().may(id.naungan.access.Permission.MONITOR))
            which.removeAll(List.of(Which.DRAF, Which.GILIRAN_SAYA));
        return which;
    }
}
