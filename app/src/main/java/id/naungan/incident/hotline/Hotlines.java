package id.naungan.incident.hotline;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers people call for help: anybody reads them, an office keeps its own. */
@Component
public class Hotlines {

    private static final ActKind ADDED = ActKind.of("incident.hotline-added");
    private static final ActKind CHANGED = ActKind.of("incident.hotline-changed");
    private static final ActKind CHECKED = ActKind.of("incident.hotline-checked");

    private static final String SELECT = """
            select h.*, r.name as region_name from incident.hotline h left join reference.region r on r.id = h.region
            """;

    /** A region that has numbers of its own. */
    public record Area(String code, String name) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;

    Hotlines(JdbcClient db, Acts acts, Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
    }

    /** Those of the regency first, then its province's, then the nation's. */
    @Transactional(readOnly = true)
    List<Hotline> around(@Nullable String region) {
        return db.sql(SELECT + """
                 where h.active and (h.region is null or h.region = :region or h.region = left(:region, 2))
                 order by length(h.region) desc nulls last, h.position, h.name""")
                .param("region", region == null ? "" : region)
                .query(Hotlines::hotline)
                .list();
    }

    /** Regions with numbers of their own. */
    @Transactional(readOnly = true)
    List<Area> areas() {
        return db.sql("""
                select distinct h.region as code, r.name from incident.hotline h join reference.region r on r.id = h.region where h.active
                 order by h.region""").query(Area.class).list();
    }

    /** Those the caller's office keeps, also the ones that are off. */
    @Transactional(readOnly = true)
    List<Hotline> own() {
        return db.sql(SELECT + " where " + keeps() + " order by h.active desc, h.region nulls first, h.position, h.name limit 500")
                .params(params())
                .query(Hotlines::hotline)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Hotline> find(UUID id) {
        return db.sql(SELECT + " where h.id = :id and " + keeps())
                .param("id", id)
                .params(params())
                .query(Hotlines::hotline)
                .optional();
    }

    UUID add(HotlineForm form) {
        var id = Ids.next();
        acts.perform(
                ADDED,
                Reason.of(form.reason()),
                () -> db.sql("""
                        insert into incident.hotline (id, region, name, number, kind, hours, about, about_en, verified_source, active)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                id,
                                region(form),
                                form.name(),
                                form.number(),
                                form.kind().name(),
                                form.hours(),
                                form.about(),
                                form.aboutEn(),
                                form.source(),
                                form.shown() == HotlineForm.Shown.YA)
                        .update());
        return id;
    }

    /** A number that was changed has not been checked yet. */
    void change(UUID id, HotlineForm form) {
        acts.perform(CHANGED, Reason.of(form.reason()), () -> {
            int rows = db.sql("""
                    update incident.hotline set version = version + 1, verified_on = case when number = :number and kind = :kind then verified_on end,
                      name = :name, number = :number, kind = :kind, hours = :hours, about = :about, about_en = :aboutEn, verified_source = :source,
                      active = :active where id = :id""")
                    .param("id", id)
                    .param("name", form.name())
                    .param("number", form.number())
                    .param("kind", form.kind().name())
                    .param("hours", form.hours())
                    .param("about", form.about())
                    .param("aboutEn", form.aboutEn())
                    .param("source", form.source())
                    .param("active", form.shown() == HotlineForm.Shown.YA)
                    .update();
            if (rows == 0) throw new NotVisible();
        });
    }

    void checked(UUID id, LocalDate today, String source) {
        acts.perform(CHECKED, Reason.NONE, () -> {
            int rows = db.sql(
                            "update incident.hotline set version = version + 1, verified_on = ?, verified_source = ? where id = ?")
                    .params(today, source, id)
                    .update();
            if (rows == 0) throw new NotVisible();
        });
    }

    /** Where a new number belongs: an office's own region, or the nation. */
    private @Nullable String region(HotlineForm form) {
        var scope = scopes.current();
        if (scope.reach() != Reach.PROVINCE) return scope.region();
        var wanted = form.region();
        return wanted == null ? scope.region() : wanted;
    }

    private String keeps() {
        var role = scopes.current().role();
        return switch (role) {
            case ADMIN -> "true";
            case DINSOS_PROV -> "left(h.region, 2) = :mine";
            case DINSOS_KAB -> "h.region = :mine";
            default -> "false";
        };
    }

    private java.util.Map<String, Object> params() {
        Scope scope = scopes.current();
        return scope.role() == Role.ADMIN ? java.util.Map.of() : java.util.Map.of("mine", String.valueOf(scope.region()));
    }

    private static Hotline hotline(ResultSet row, int number) throws SQLException {
        return new Hotline(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("region_name"),
                row.getString("name"),
                row.getString("number"),
                Hotline.Kind.valueOf(row.getString("kind")),
                row.getString("hours"),
                row.getString("about"),
                row.getString("about_en"),
                row.getObject("verified_on", LocalDate.class),
                row.getString("verified_source"),
                row.getBoolean("active"),
                row.getInt("position"));
    }
}
