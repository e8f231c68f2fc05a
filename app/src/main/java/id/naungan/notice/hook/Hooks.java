package id.naungan.notice.hook;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of the places within the caller's reach. */
@Component
public class Hooks {

    static final ActKind ADDED = ActKind.of("notice.hook-added");
    static final ActKind RENEWED = ActKind.of("notice.hook-renewed");
    static final ActKind STOPPED = ActKind.of("notice.hook-stopped");

    private static final int MOST = 10;
    private static final String SELECT = """
            select h.id, h.url, h.generation, h.active,
                   coalesce((select n.name from institution.name_of(h.institution_id) n), (select r.name from reference.region r where r.id = h.region), '') as place
              from notice.hook h""";

    /** A place that may have a webhook: `value` is the id of a home or the code of a region. */
    public record Place(String value, String name) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;

    Hooks(JdbcClient db, Acts acts, Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    public List<Hook> all() {
        return db.sql(SELECT + " order by h.active desc, place, h.id limit 200")
                .query(Hooks::hook)
                .list();
    }

    @Transactional(readOnly = true)
    public Hook one(UUID id) {
        return db.sql(SELECT + " where h.id = ?")
                .param(id)
                .query(Hooks::hook)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Offices and homes within reach whose name contains what was typed. */
    @Transactional(readOnly = true)
    List<Place> places(String typed) {
        var scope = scopes.current();
        var within = scope.reach() == Reach.NATION ? "" : String.valueOf(scope.region());
        return db.sql("""
                        (select r.id as value, r.name from reference.region r where r.level in (1, 2) and starts_with(r.id, :within)
                            and position(lower(:typed) in lower(r.name)) > 0 order by r.id limit :most)
                        union all
                        (select d.id::text, d.name from institution.directory(:typed, 100000) d where starts_with(d.district, :within)
                          order by d.name, d.id limit :most)""")
                .param("within", within)
                .param("typed", typed)
                .param("most", MOST)
                .query((row, i) -> new Place(row.getString("value"), row.getString("name")))
                .list();
    }

    /** The place of that value; NotVisible when there is none. Whether it lies within reach is decided by the row's policy. */
    @Transactional(readOnly = true)
    Place place(String value) {
        var name = isRegion(value)
                ? db.sql("select name from reference.region where id = ?").param(value)
                : db.sql("select name from institution.name_of(?)").param(home(value));
        return new Place(value, name.query(String.class).optional().orElseThrow(NotVisible::new));
    }

    UUID add(String place, String url) {
        var id = Ids.next();
        acts.perform(ADDED, Reason.NONE, () -> {
            db.sql("insert into notice.hook (id, institution_id, region, url) values (?, ?, ?, ?)")
                    .params(id, isRegion(place) ? null : home(place), isRegion(place) ? place : null, url)
                    .update();
        });
        return id;
    }

    /** With another secret: the old one is no longer used. */
    void renew(UUID id) {
        change(RENEWED, "update notice.hook set generation = generation + 1, version = version + 1 where id = ?", id);
    }

    void stop(UUID id) {
        change(STOPPED, "update notice.hook set active = false, version = version + 1 where id = ? and active", id);
    }

    private void change(ActKind kind, String sql, UUID id) {
        acts.perform(kind, Reason.NONE, () -> {
            if (db.sql(sql).param(id).update() == 0) throw new NotVisible();
        });
    }

    private static boolean isRegion(String value) {
        return value.matches("\\d\\d(\\.\\d\\d)?");
    }

    private static UUID home(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            throw new NotVisible();
        }
    }

    private static Hook hook(ResultSet row, int number) throws SQLException {
        return new Hook(
                row.getObject("id", UUID.class),
                row.getString("place"),
                row.getString("url"),
                row.getInt("generation"),
                row.getBoolean("active"));
    }
}
