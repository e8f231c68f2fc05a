package id.naungan.duty;

import static id.naungan.Csrf.csrf;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import id.naungan.web.Who;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Homes with shifts, staff and residents of these tests. */
@TestComponent
public class DutyWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final World world;
    private final Scopes scopes;
    private final JdbcClient db;
    private final MockMvcTester mvc;

    DutyWorld(World world, Scopes scopes, JdbcClient db, MockMvcTester mvc) {
        this.world = world;
        this.scopes = scopes;
        this.db = db;
        this.mvc = mvc;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Somebody with an account at the home. */
    Scope account(Institution home, Role role) {
        var id = world.account(home, "Uji " + role, role, Reach.INSTITUTION);
        return new Scope(id, null, "Uji " + role, role, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    UUID shift(Institution home, String letter, int from, int to, int least) {
        var id = Ids.next();
        world.sql(
                """
                insert into duty.shift (id, institution_id, district, shift_name, shift_letter, shift_part, shift_from, shift_to, shift_least,
                  written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'Uji', now())""",
                id,
                home.id(),
                home.district(),
                "Giliran " + letter,
                letter,
                to <= from ? "MALAM" : "SIANG",
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                least);
        return id;
    }

    UUID person(Institution home, String name, String post) {
        var id = Ids.next();
        world.sql("""
                insert into staff.person (id, institution_id, district, work_name, work_sex, work_post, work_status, work_since, work_lives_in,
                  written_by_name, written_at) values (?, ?, ?, ?, 'P', ?, 'TETAP', ?, 'YA', 'Uji', now())""", id, home.id(), home.district(), name, post, today().minusYears(1));
        return id;
    }

    /** All papers that clear somebody, until this day. */
    UUID cleared(Institution home, String name, String post, LocalDate until) {
        var id = person(home, name, post);
        papers(home, id, until);
        return id;
    }

    UUID cleared(Institution home, String name, String post) {
        return cleared(home, name, post, today().plusYears(1));
    }

    void papers(Institution home, UUID person, LocalDate until) {
        for (var kind : List.of("SKCK", "PERNYATAAN", "KODE_ETIK"))
            world.sql("""
                    insert into staff.paper (id, person_id, institution_id, district, paper_kind, paper_issued_on, paper_until, written_by_name, written_at)
                    values (?, ?, ?, ?, ?, ?, ?, 'Uji', now())""", Ids.next(), person, home.id(), home.district(), kind, today().minusMonths(1), until);
    }

    UUID resident(Institution home, String name, String born) {
        var id = world.client(home, name, Sex.P, born);
        world.resides(id, today().minusDays(30));
        return id;
    }

    void turn(Institution home, UUID person, UUID shift, LocalDate day) {
        world.sql("""
                insert into duty.turn (institution_id, district, person_id, shift_id, day, written_by_name, written_at)
                values (?, ?, ?, ?, ?, 'Uji', now())""", home.id(), home.district(), person, shift, day);
    }

    <T> T one(Class<T> type, String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(type).single());
    }

    /** Sends a form of names and values, one after the other. */
    MvcTestResult post(Scope scope, String uri, List<String> namesAndValues) {
        return scopes.as(scope, () -> {
            var permissions =
                    scope.role().permissions().stream().map(Enum::name).collect(Collectors.toSet());
            var request = mvc.post()
                    .uri(URI.create(uri))
                    .requestAttr(
                            Who.ATTRIBUTE, new Who(scope.person(), scope.name(), "app.name", "", permissions, ZONE))
                    .with(csrf());
            for (var i = 0; i < namesAndValues.size(); i += 2)
                request = request.param(namesAndValues.get(i), namesAndValues.get(i + 1));
            return request.exchange();
        });
    }
}
