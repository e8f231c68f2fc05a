package id.naungan.institution;

import id.naungan.access.Scopes;
import id.naungan.institution.AlarmAbout.About;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is wrong in homes, under the caller's scope; the nation's offices read no names and no free text. */
@Component
@Transactional(readOnly = true)
public class HomeAlarms {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL = """
            select a.id, a.institution_id, i.profile_name as home, a.district, a.kind, coalesce(r.grade, 'SEDANG') as grade, a.key, a.facts::text as facts, a.since, a.acknowledged_at,
                   case when access.reach() <> 'NATION' then a.acknowledged_by_name end as acknowledged_by_name,
                   case when access.reach() <> 'NATION' then a.acknowledged_note end as acknowledged_note, a.ended_at
              from institution.alarm a join institution.institution i on i.id = a.institution_id left join institution.alarm_rule r on r.kind = a.kind where\s""";

    /** The gravest first, as an order of alarms joined with their rules. */
    public static final String GRAVEST =
            "array_position(array['BERAT', 'SEDANG', 'RINGAN'], coalesce(r.grade, 'SEDANG'))";


    private final JdbcClient db;
    private final Map<String, AlarmKind> kinds;
    private final List<AlarmAbout> abouts;
    private final List<InstitutionTab> tabs;
    private final Scopes scopes;

    HomeAlarms(
            JdbcClient db,
            Scopes scopes,
            List<AlarmKind> kinds,
            List<AlarmAbout> abouts,
            List<InstitutionTab> tabs) {
        this.db = db;
        this.scopes = scopes;
        this.tabs = tabs;
        this.kinds = kinds.stream().collect(Collectors.toMap(AlarmKind::kind, kind -> kind));
        this.abouts = abouts;
    }

    /** What is wrong in a home now, the gravest first and then the oldest; of some kinds only, or of all when none is named. */
    public List<Alarm> open(UUID home, String... of) {
        return read("a.institution_id = :home and a.ended_at is null and (cardinality(:kinds::text[]) = 0 or a.kind = any(:kinds)) order by " + GRAVEST + ", a.since, a.key limit 200", sql ->
                sql.param("home", home).param("kinds", of));
    }

    /** Alarms by a condition and an order of this package's own making. */
    public List<Alarm> read(String where, UnaryOperator<StatementSpec> bound) {
        var alarms = bound.apply(db.sql(ALL + where)).query(this::alarm).list();
        var known = new HashMap<String, About>();
        for (var about : abouts) {
            var keys = alarms.stream()
                    .filter(alarm -> alarm.kind().equals(about.kind()))
                    .map(Alarm::key)
                    .collect(Collectors.toSet());
            if (!keys.isEmpty()) about.of(keys).forEach((key, who) -> known.put(about.kind() + " " + key, who));
        }
        return alarms.stream()
                .map(alarm -> alarm.about(known.get(alarm.kind() + " " + alarm.key())))
                .toList();
    }

    private Alarm alarm(ResultSet row, int number) throws SQLException {
        var kind = kinds.get(row.getString("kind"));
        return new Alarm(
                row.getObject("id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("home"),
                row.getString("district"),
                row.getString("kind"),
                AlarmGrade.valueOf(row.getString("grade")),
                row.getString("key"),
                JSON.readValue(row.getString("facts"), new TypeReference<Map<String, Object>>() {}),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "acknowledged_at"),
                row.getString("acknowledged_by_name"),
                row.getString("acknowledged_note"),
                instant(row, "ended_at"),
                kind == null ? "" : kind.tab(),
                kind != null && opens(kind),
                kind == null ? List.of() : kind.facts(),
                null);
    }

    /** Whether the reader may open where it is put right. */
    private boolean opens(AlarmKind kind) {
        var scope = scopes.current();
        if (kind.opens() != null) return scope.may(kind.opens());
        var first = kind.tab().split("/")[0];
        return tabs.stream().anyMatch(tab -> tab.id().equals(first) && scope.may(tab.permission()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
