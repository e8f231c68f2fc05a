package id.naungan.institution;

import id.naungan.access.Scopes;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many alarms stand in an area, by kind, grade and home, for pages that lead to the lists behind them. An area is a region of two or
 * five characters, or empty for everything within the caller's reach.
 */
@Component
@Transactional(readOnly = true)
public class AlarmCounts {

    private static final String STANDING = """
             from institution.alarm a left join institution.alarm_rule r on r.kind = a.kind
            where a.ended_at is null and (:area = '' or a.district = :area or a.district like :area || '.%') and\s""";

    /** Alarms of a kind: how many, of how many nobody has taken note, in how many homes, and since when the oldest stands. */
    public record OfKind(
            String kind, AlarmGrade grade, long number, long unnoted, long homes, Instant oldest) {}

    /** Alarms of a home. */
    public record OfHome(
            UUID id, String name, String district, long number, long grave, long unnoted, Instant oldest) {}

    /** How many, and of how many nobody has taken note. */
    public record Sum(long number, long unnoted) {

        static final Sum NONE = new Sum(0, 0);

        Sum plus(OfKind more) {
            return new Sum(number + more.number(), unnoted + more.unnoted());
        }
    }

    private final JdbcClient db;
    private final Scopes scopes;
    private final HomeAlarms alarms;

    AlarmCounts(JdbcClient db, Scopes scopes, HomeAlarms alarms) {
        this.db = db;
        this.scopes = scopes;
        this.alarms = alarms;
    }

    /** The gravest kinds first, in the order of their rules. */
    public List<OfKind> kinds(String area) {
        return within("""
                select a.kind, coalesce(r.grade, 'SEDANG') as grade, count(*) as number, count(*) filter (where a.acknowledged_at is null) as unnoted,
                       count(distinct a.institution_id) as homes, min(a.since) as oldest""", area, """
                 group by a.kind, r.grade, r.position
                 order by array_position(array['BERAT', 'SEDANG', 'RINGAN'], coalesce(r.grade, 'SEDANG')), r.position, a.kind""")
                .query(OfKind.class)
                .list();
    }

    /** By how grave they are; every grade is there. */
    public Map<AlarmGrade, Sum> grades(String area) {
        var sums = new EnumMap<AlarmGrade, Sum>(AlarmGrade.class);
        Arrays.stream(AlarmGrade.values()).forEach(grade -> sums.put(grade, Sum.NONE));
        kinds(area).forEach(one -> sums.compute(one.grade(), (grade, sum) -> sum.plus(one)));
        return sums;
    }

    /** Homes with alarms, those with most grave ones first; of one grade or kind alone, unless empty. One more than asked for. */
    public List<OfHome> homes(String area, @Nullable AlarmGrade grade, String kind, int size, int from) {
        return within("""
                select x.id, i.profile_name as name, x.district, x.number, x.grave, x.unnoted, x.oldest from (
                select a.institution_id as id, a.district, count(*) as number, count(*) filter (where coalesce(r.grade, 'SEDANG') = 'BERAT') as grave,
                       count(*) filter (where a.acknowledged_at is null) as unnoted, min(a.since) as oldest""", area, """
                 and (:grade = '' or coalesce(r.grade, 'SEDANG') = :grade) and (:kind = '' or a.kind = :kind)
                 group by a.institution_id, a.district order by grave desc, number desc, oldest, a.institution_id limit :size + 1 offset :from) x
                 join institution.institution i on i.id = x.id order by x.grave desc, x.number desc, x.oldest, x.id""")
                .param("grade", grade == null ? "" : grade.name())
                .param("kind", kind)
                .param("size", size)
                .param("from", from)
                .query(OfHome.class)
                .list();
    }

    /** What was raised last. */
    public List<Alarm> newest(String area, int most) {
        return alarms.read(
                "a.ended_at is null and (:area = '' or a.district = :area or a.district like :area || '.%') and "
                        + scopes.current().within("a.district") + " order by a.since desc, a.id limit :most",
                sql -> sql.param("area", area)
                        .param("region", scopes.current().region())
                        .param("most", most));
    }

    private StatementSpec within(String select, String area, String rest) {
        return db.sql(select + "\n" + STANDING + scopes.current().within("a.district") + "\n" + rest)
                .param("area", area)
                .param("region", scopes.current().region());
    }
}
