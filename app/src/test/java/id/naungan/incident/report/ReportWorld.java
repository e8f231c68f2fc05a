package id.naungan.incident.report;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home with its people, each with an account of his own, and offices above it. */
@TestComponent
public class ReportWorld {

    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final World world;
    private final JdbcClient db;

    ReportWorld(World world, JdbcClient db) {
        this.world = world;
        this.db = db;
    }

    public Scope staff(Institution home, String name, Role role) {
        var account = world.account(home, name, role, Reach.INSTITUTION);
        return new Scope(account, null, name, role, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    /** Somebody of an office, with an account. */
    public Scope office(Role role, Reach reach, @Nullable String region, String name) {
        var id = Ids.next();
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, region, must_change_password, status)
                values (?, ?, ?, ?, ?, ?, false, 'ACTIVE')""", id, "o" + id, name, role.name(), reach.name(), region);
        return new Scope(id, null, name, role, reach, null, region, ZONE, false);
    }

    public UUID child(Institution home, String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, LocalDate.now().minusYears(1));
        return id;
    }

    /** The form of a report about a home, with what more was tapped. */
    public static Map<String, String> form(UUID id, Institution home, String... more) {
        var form = new HashMap<>(Map.of(
                "_kiriman", id.toString(),
                "institution", home.id().toString(),
                "kinds", "FISIK",
                "happened.said", "BARU_SAJA",
                "safe", "YA"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return form;
    }

    /** Reports, and answers the id. */
    public UUID report(Scope as, Institution home, String... more) {
        var id = Ids.next();
        world.post(as, "/lapor", form(id, home, more));
        return id;
    }

    public long rows(Scope as, String sql, Object... params) {
        return world.seen(
                as,
                () -> db.sql("select count(*) from " + sql)
                        .params(params)
                        .query(Long.class)
                        .single());
    }

    public <T> T one(Class<T> type, String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(type).single());
    }
}
