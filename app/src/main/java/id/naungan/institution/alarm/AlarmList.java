package id.naungan.institution.alarm;

import id.naungan.access.Scopes;
import id.naungan.institution.Alarm;
import id.naungan.institution.HomeAlarms;
import id.naungan.institution.alarm.AlarmFilter.Noted;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Alarms of an area: the lines and how many of each kind, by the same conditions. */
@Component
@Transactional(readOnly = true)
public class AlarmList {

    static final int MOST = 20_000;

    /** How many alarms of a kind, and of how many nobody has taken note. */
    public record Count(String kind, long number, long unnoted) {}

    private final HomeAlarms alarms;
    private final JdbcClient db;
    private final Scopes scopes;

    AlarmList(HomeAlarms alarms, JdbcClient db, Scopes scopes) {
        this.alarms = alarms;
        this.db = db;
        this.scopes = scopes;
    }

    /** Of every kind, whatever kind the filter names. */
    public List<Count> counts(AlarmFilter filter) {
        return bound(
                        db.sql(
                                "select a.kind, count(*) as number, count(*) filter (where a.acknowledged_at is null) as unnoted"
                                        + " from institution.alarm a left join institution.alarm_rule r on r.kind = a.kind where "
                                        + where(filter) + " group by a.kind, r.position, r.grade order by "
                                        + HomeAlarms.GRAVEST + ", r.position, a.kind"),
                        filter)
                .query(Count.class)
                .list();
    }

    public List<Alarm> lines(AlarmFilter filter, int most, int from) {
        var order = filter.selesai() ? "a.ended_at desc" : HomeAlarms.GRAVEST + ", a.since";
        return alarms.read(
                where(filter) + " and (:kind = '' or a.kind = :kind) order by " + order
                        + ", a.id limit :most offset :from",
                sql -> bound(sql, filter)
                        .param("kind", filter.jenis())
                        .param("most", most)
                        .param("from", from));
    }

    public List<Alarm> open(UUID home) {
        return alarms.open(home);
    }

    /** What ended in a home, the latest first. */
    public List<Alarm> history(UUID home) {
        return alarms.read(
                "a.institution_id = :home and a.ended_at is not null order by a.ended_at desc, a.id limit 100",
                sql -> sql.param("home", home));
    }

    public @Nullable Alarm one(UUID home, UUID id) {
        return alarms
                .read(
                        "a.institution_id = :home and a.id = :id",
                        sql -> sql.param("home", home).param("id", id))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String where(AlarmFilter filter) {
        return (filter.selesai() ? "a.ended_at is not null" : "a.ended_at is null")
                + (filter.tanggap() == Noted.SEMUA
                        ? ""
                        : " and a.acknowledged_at is " + (filter.tanggap() == Noted.SUDAH ? "not null" : "null"))
                + (filter.tingkat() == null
                        ? ""
                        : " and coalesce(r.grade, 'SEDANG') = '" + filter.tingkat().name() + "'")
                + " and (:place = '' or a.district = :place or a.district like :place || '.%') and "
                + scopes.current().within("a.district");
    }

    private StatementSpec bound(StatementSpec sql, AlarmFilter filter) {
        return sql.param("place", filter.wilayah())
                .param("region", scopes.current().region());
    }
}
