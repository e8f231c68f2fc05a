package id.naungan.incident.board;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every role, for its own, a neighbour's and another province's incidents, and for those that accuse it: the board, the list, the
 * download, the counts and the patterns show what `incident.may` lets read, and count what may be counted, by route and by SQL.
 */
@NaunganTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardScopeTest {

    @Autowired
    World world;

    @Autowired
    BoardWorld reports;

    @Autowired
    JdbcClient db;

    Institution home;
    Institution neighbour;
    Institution far;
    final Map<String, Scope> who = new LinkedHashMap<>();
    final Map<String, UUID> cases = new LinkedHashMap<>();
    final Map<String, String> numbers = new LinkedHashMap<>();

    @BeforeAll
    void cast() {
        home = world.home("Panti Papan", "82.71.01.1001");
        neighbour = world.home("Panti Tetangga", "82.03.01.1001");
        far = world.home("Panti Jauh", "92.71.01.1001");
        who.put("head", reports.officer(Role.PENGELOLA, Reach.INSTITUTION, home, null));
        who.put("second head", reports.officer(Role.PENGELOLA, Reach.INSTITUTION, home, null));
        who.put("head next door", reports.officer(Role.PENGELOLA, Reach.INSTITUTION, neighbour, null));
        who.put("worker of the home", reports.officer(Role.PEKSOS, Reach.INSTITUTION, home, null));
        who.put("worker of the district", reports.officer(Role.PEKSOS, Reach.DISTRICT, null, "82.71"));
        who.put("supervisor", reports.officer(Role.SUPERVISOR, Reach.DISTRICT, null, "82.71"));
        who.put("district", reports.officer(Role.DINSOS_KAB, Reach.DISTRICT, null, "82.71"));
        who.put("accused of the district", reports.officer(Role.DINSOS_KAB, Reach.DISTRICT, null, "82.71"));
        who.put("other district", reports.officer(Role.DINSOS_KAB, Reach.DISTRICT, null, "82.03"));
        who.put("province", reports.officer(Role.DINSOS_PROV, Reach.PROVINCE, null, "82"));
        who.put("accused of the province", reports.officer(Role.DINSOS_PROV, Reach.PROVINCE, null, "82"));
        who.put("other province", reports.officer(Role.DINSOS_PROV, Reach.PROVINCE, null, "92"));
        who.put("ministry", reports.officer(Role.KEMENSOS, Reach.NATION, null, null));
        who.put("commission", reports.officer(Role.KPAI, Reach.NATION, null, null));
        who.put("auditor", reports.officer(Role.AUDITOR, Reach.NATION, null, null));
        who.put("administrator", reports.officer(Role.ADMIN, Reach.NATION, null, null));
        who.put("caregiver", reports.officer(Role.PENGASUH, Reach.INSTITUTION, home, null));

        put("severe", home, "82.71", Set.of("FISIK"), null);
        put("light", home, "82.71", Set.of("LAIN"), null);
        put("accuses the head", home, "82.71", Set.of("FISIK"), who.get("head"));
        put("accuses the district", home, "82.71", Set.of("FISIK"), who.get("accused of the district"));
        put("accuses the province", home, "82.71", Set.of("FISIK"), who.get("accused of the province"));
        put("accuses the caregiver", home, "82.71", Set.of("HUKUMAN_FISIK"), who.get("caregiver"));
        put("sexual", neighbour, "82.03", Set.of("SEKSUAL"), null);
        put("death", neighbour, "82.03", Set.of("KEMATIAN"), null);
        put("far", far, "92.71", Set.of("LAIN"), null);
        put("unregistered", null, "82.71", Set.of("PENELANTARAN"), null);
        put("closed", home, "82.71", Set.of("SAKIT"), null);
        put("handled", home, "82.71", Set.of("LAIN"), null);
        put("handed on", home, "82.71", Set.of("LAIN"), null);
        put("opened", neighbour, "82.03", Set.of("LAIN"), null);
        put("opened before", neighbour, "82.03", Set.of("LAIN"), null);
        world.sql(
                "update incident.incident set state = 'SELESAI', outcome = 'SELESAI', closed_at = now() where id = ?",
                cases.get("closed"));
        reports.handles(cases.get("handled"), who.get("worker of the home"));
        reports.handles(cases.get("handled"), who.get("worker of the district"));
        reports.handles(cases.get("handed on"), who.get("worker of the home"));
        world.sql(
                "update incident.party set until = now() where incident_id = ? and level = 'PENANGAN'",
                cases.get("handed on"));
        open("opened", "province", "now() + interval '20 minutes'");
        open("opened", "supervisor", "now() + interval '20 minutes'");
        open("opened before", "province", "now() - interval '1 minute'");
    }

    private void put(String name, Institution at, String district, Set<String> kinds, Scope accused) {
        var people = accused == null
                ? List.<id.naungan.incident.receive.NewPerson>of()
                : List.of(BoardWorld.accused(accused.person(), null));
        cases.put(
                name,
                reports.report(at, district, kinds, people, who.get("caregiver").person()));
        numbers.put(name, reports.number(cases.get(name)));
    }

    /** As the owner would find it; the function that writes it is tested where it is used. */
    private void open(String name, String by, String until) {
        try (var c = id.naungan.store.TestDatabase.server()
                .connect(id.naungan.store.TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            c.createStatement().execute("select set_config('app.reach', 'MIGRATION', true)");
            // Without history: a change under somebody else's Act would be found in the trail.
            c.createStatement().execute("alter table incident.opening disable trigger history");
            c.createStatement()
                    .execute(
                            "insert into incident.opening (incident_id, account_id, account_name, role, reason, opened_at, until) values ('"
                                    + cases.get(name) + "', '" + who.get(by).person()
                                    + "', 'Uji', 'UJI', 'Perlu dilihat untuk uji papan', now() - interval '30 minutes', "
                                    + until + ")");
            c.createStatement().execute("alter table incident.opening enable trigger history");
            c.commit();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Asked asked() {
        return Asked.at(java.time.Instant.now(), BoardWorld.ZONE);
    }

    private Set<String> named(List<UUID> ids) {
        return cases.entrySet().stream()
                .filter(e -> ids.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> may(Scope scope) {
        return named(world.seen(
                scope,
                () -> db.sql("select x.id from unnest(?::uuid[]) x (id) where incident.may(x.id, 'BACA')")
                        .param((Object) cases.values().toArray(UUID[]::new))
                        .query(UUID.class)
                        .list()));
    }

    private Set<String> listed(Scope scope) {
        return named(world.seen(
                scope,
                () -> db.sql("select * from incident.page(?::jsonb, 100000, 0)")
                        .param(asked().json())
                        .query(UUID.class)
                        .list()));
    }

    /** Which cases are counted, asked one by one by their regency and kind so that other tests' incidents do not matter. */
    private long counted(Scope scope, String area, String kind, boolean readable) {
        return world.seen(
                scope,
                () -> db.sql("select coalesce(sum(n), 0) from incident.counted(?::jsonb) where readable = ?")
                        .params(asked().and("area", area).and("kind", kind).json(), readable)
                        .query(Long.class)
                        .single());
    }

    @Test
    void theListHoldsExactlyWhatMayBeRead() {
        for (var e : who.entrySet()) {
            assertThat(listed(e.getValue())).as(e.getKey()).isEqualTo(may(e.getValue()));
        }
    }

    @Test
    void theRulesThemselvesAreTheOnesMeant() {
        var own = Set.of("severe", "light", "accuses the caregiver", "closed", "handled", "handed on");
        assertThat(listed(who.get("head"))).isEqualTo(own);
        // Not even a colleague of an accused head learns of it.
        assertThat(listed(who.get("second head"))).isEqualTo(own);
        assertThat(listed(who.get("head next door")))
                .containsExactlyInAnyOrder("sexual", "death", "opened", "opened before");
        assertThat(listed(who.get("worker of the home"))).containsExactly("handled");
        assertThat(listed(who.get("worker of the district"))).containsExactly("handled");
        assertThat(listed(who.get("supervisor"))).containsExactly("opened");
        var district = new HashSet<>(own);
        district.addAll(Set.of("accuses the head", "unregistered"));
        assertThat(listed(who.get("district"))).isEqualTo(district);
        assertThat(listed(who.get("accused of the district"))).isEqualTo(district);
        assertThat(listed(who.get("province")))
                .containsExactlyInAnyOrder(
                        "severe",
                        "accuses the head",
                        "accuses the district",
                        "accuses the caregiver",
                        "sexual",
                        "death",
                        "opened");
        assertThat(listed(who.get("accused of the province"))).doesNotContain("accuses the province");
        assertThat(listed(who.get("other province"))).isEmpty();
        assertThat(listed(who.get("ministry"))).containsExactly("accuses the province");
        assertThat(listed(who.get("commission"))).containsExactlyInAnyOrder("sexual", "death");
        for (var nobody : List.of("auditor", "administrator", "caregiver"))
            assertThat(listed(who.get(nobody))).as(nobody).isEmpty();
    }

    /** Columns: who, area, kind, counted without being read. */
    @Test
    void onlyTheNumberOfOthersIsTold() {
        record Row(String name, String area, String kind, long others) {}
        var table = new ArrayList<>(List.of(
                // The head is accused once; the home's offices are gone around once each: nobody there counts those.
                new Row("head", "82.71", "FISIK", 0),
                new Row("worker of the home", "82.71", "LAIN", 0),
                new Row("district", "82.71", "FISIK", 0),
                new Row("accused of the district", "82.71", "FISIK", 0),
                new Row("province", "82.71", "FISIK", 0),
                new Row("accused of the province", "82.71", "FISIK", 0),
                new Row("province", "82.71", "LAIN", 3),
                new Row("province", "82.03", "LAIN", 1),
                new Row("other province", "82", "LAIN", 0),
                new Row("other province", "92", "LAIN", 1),
                new Row("other district", "82.71", "LAIN", 0),
                new Row("worker of the district", "82.71", "LAIN", 2),
                new Row("worker of the district", "82.71", "FISIK", 2),
                new Row("supervisor", "82.71", "LAIN", 3),
                new Row("supervisor", "82.03", "LAIN", 0),
                new Row("ministry", "82", "LAIN", 5),
                new Row("ministry", "82", "FISIK", 3),
                // Sexual violence of others is told by province and year alone.
                new Row("ministry", "82", "SEKSUAL", 0),
                new Row("commission", "82", "KEMATIAN", 0),
                new Row("auditor", "82", "LAIN", 0),
                new Row("administrator", "82", "LAIN", 0),
                new Row("caregiver", "82.71", "LAIN", 0)));
        for (var row : table) {
            assertThat(counted(who.get(row.name()), row.area(), row.kind(), false))
                    .as(row.toString())
                    .isEqualTo(row.others());
        }
    }

    @Test
    void sexualViolenceOfOthersIsToldByProvinceAndYear() {
        assertThat(yearly(who.get("ministry"))).isEqualTo(1);
        assertThat(yearly(who.get("other province"))).isZero();
        assertThat(yearly(who.get("supervisor"))).isZero();
        // The word that asks for it is taken off everywhere else.
        assertThat(world.seen(
                        who.get("ministry"),
                        () -> db.sql("select coalesce(sum(n), 0) from incident.counted(?::jsonb)")
                                .param(asked().and("area", "82.03")
                                        .and("kind", "SEKSUAL")
                                        .and("sexual", "ya")
                                        .json())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    private long yearly(Scope scope) {
        return world.seen(
                scope,
                () -> db.sql("select coalesce(sum(n), 0) from incident.sexual_by_year(?::jsonb)")
                        .param(asked().and("area", "82").json())
                        .query(Long.class)
                        .single());
    }

    @Test
    void whatIsOnlyCountedCannotBeAskedForByItsNumber() {
        var ministry = who.get("ministry");
        for (var by : List.of("number", "same")) {
            assertThat(world.seen(
                            ministry,
                            () -> db.sql("select coalesce(sum(n), 0) from incident.counted(?::jsonb)")
                                    .param(asked().and(by, numbers.get("severe"))
                                            .json())
                                    .query(Long.class)
                                    .single()))
                    .as(by)
                    .isZero();
        }
        assertThat(world.seen(
                        ministry,
                        () -> db.sql("select coalesce(sum(n), 0) from incident.counted(?::jsonb)")
                                .param(asked().and("home", home.id()).json())
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void theApplicationReachesNoRowsPastTheFunctions() {
        for (var call : List.of(
                "incident.pool('{}')",
                "incident.selected('{}')",
                "incident.personal()",
                "incident.same_accused('x')")) {
            assertThatThrownBy(() -> world.seen(
                            who.get("ministry"),
                            () -> db.sql("select count(*) from " + call)
                                    .query(Long.class)
                                    .single()))
                    .as(call)
                    .hasRootCauseMessage(
                            "ERROR: permission denied for function " + call.replaceAll("incident\\.(\\w+).*", "$1"));
        }
        // Ids of others are no way in.
        assertThat(world.seen(
                        who.get("ministry"),
                        () -> db.sql("select count(*) from incident.glances(?::uuid[], now())")
                                .param((Object) cases.values().toArray(UUID[]::new))
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void everyPageShowsTheSame() {
        for (var e : who.entrySet()) {
            var scope = e.getValue();
            if (!scope.may(id.naungan.access.Permission.SEE_INCIDENTS)) {
                // The permission is asked for before the page is.
                continue;
            }
            var may = may(scope);
            var pages = Map.of(
                    "board", text(world.get(scope, "/insiden")),
                    "list", text(world.get(scope, "/insiden?view=daftar")),
                    "patterns", text(world.get(scope, "/insiden/pola")),
                    "file",
                            text(world.post(
                                    scope,
                                    "/insiden/unduhan",
                                    Map.of("bentuk", "CSV", "tujuan", "Uji siapa melihat apa"))));
            numbers.forEach((name, number) -> {
                var readable = may.contains(name);
                pages.forEach((page, html) -> {
                    if (!readable) assertThat(html).as(e.getKey() + ": " + page).doesNotContain(number);
                });
                if (readable) {
                    assertThat(pages.get("list")).as(e.getKey()).contains(number);
                    assertThat(pages.get("file")).as(e.getKey()).contains(number);
                    if (!name.equals("closed"))
                        assertThat(pages.get("board")).as(e.getKey()).contains(number);
                }
            });
        }
    }

    @Test
    void aDownloadStaysInTheTrailWithItsPurpose() {
        var scope = who.get("district");
        assertThat(world.post(scope, "/insiden/unduhan", Map.of("bentuk", "XLSX", "tujuan", "rapat"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        world.post(
                scope, "/insiden/unduhan?jenis=LAIN", Map.of("bentuk", "XLSX", "tujuan", "Rapat koordinasi triwulan"));
        assertThat(world.system(() -> db.sql(
                                "select evidence from audit.act where kind = 'incident.list-downloaded' and actor = ? and reason = 'Rapat koordinasi triwulan'")
                        .param(scope.person())
                        .query(String.class)
                        .single()))
                .contains("LAIN");
    }
}
