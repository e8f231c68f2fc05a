package id.naungan.incident.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.incident.domain.Level;
import id.naungan.reference.Terms;
import id.naungan.store.PgServer;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees a complaint: the offices it went to, by route and by SQL; nobody else, and never a home. */
@NaunganTest
class ComplaintScopeTest {

    private static final String SINGKAWANG = "Kota Singkawang, Kalimantan Barat";
    private static final List<String> DETAILS =
            List.of("complaint_message", "complaint_file", "complaint_content", "complaint_opening");

    private final PgServer postgres = TestDatabase.server();

    @Autowired
    World world;

    @Autowired
    IncidentWorld offices;

    @Autowired
    ComplaintWorld complaints;

    @Autowired
    Mine mine;

    @Autowired
    ClimbComplaints climb;

    @Autowired
    Terms terms;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    Scope district;
    Scope neighbour;
    Scope province;
    Scope head;

    @BeforeEach
    void cast() {
        district = offices.officer("61.72", "Dinsos Aduan", Role.DINSOS_KAB);
        neighbour = offices.officer("61.71", "Dinsos Tetangga", Role.DINSOS_KAB);
        province = offices.officer("61", "Dinsos Provinsi Aduan", Role.DINSOS_PROV);
        head = offices.staff(world.home("Panti Aduan", "61.72.01.1001"), "Kepala Aduan", Role.PENGELOLA);
    }

    private UUID told(Set<Happened> happened, String region, Set<String> accused) {
        var receipt = complaints.tell(
                complaints.told(happened, region, accused, null, "Cerita yang dirahasiakan"),
                new CleanFile(CleanFile.Kind.BERKAS, "application/pdf", new byte[] {1, 2, 3}));
        mine.say(receipt, "Pesan yang dirahasiakan", List.of());
        return complaints.id(receipt);
    }

    private boolean sees(Scope who, UUID id) {
        var row = world.count(who, "incident.complaint", "id", id) == 1;
        var route = world.get(who, "/aduan-masuk/" + id).getResponse().getStatus();
        if (!row) {
            for (var table : DETAILS)
                assertThat(world.count(who, "incident." + table, "complaint_id", id))
                        .as(who.name() + " " + table)
                        .isZero();
            assertThat(route).as(who.name()).isIn(403, 404);
            assertThat(history(who, id)).as(who.name() + " history").isZero();
        } else assertThat(route).as(who.name()).isEqualTo(200);
        return row;
    }

    private long history(Scope who, UUID id) {
        return world.seen(
                who,
                () -> db.sql(
                                "select count(*) from audit.change where tbl like 'incident.complaint%' and (row_id = :id or diff::text like '%' || :id || '%')")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single());
    }

    @Test
    void theDistrictSeesItAndNobodyElse() {
        var id = told(Set.of(Happened.DIHINA), SINGKAWANG, Set.of("PENGASUH"));
        assertThat(sees(district, id)).isTrue();
        for (var who : List.of(
                neighbour,
                province,
                head,
                offices.officer("64.72", "Dinsos Jauh", Role.DINSOS_KAB),
                world.nation(Role.KEMENSOS),
                world.nation(Role.KPAI),
                world.nation(Role.AUDITOR),
                world.nation(Role.ADMIN)))
            assertThat(sees(who, id)).as(who.name()).isFalse();
    }

    @Test
    void aGraveOneIsTheProvincesAtOnceToo() {
        var id = told(Set.of(Happened.DISENTUH), SINGKAWANG, Set.of());
        assertThat(sees(district, id)).isTrue();
        assertThat(sees(province, id)).isTrue();
        assertThat(sees(world.nation(Role.KEMENSOS), id)).isFalse();
    }

    @Test
    void oneAboutAnOfficerGoesAroundHisOffice() {
        var id = told(Set.of(Happened.DISENTUH), SINGKAWANG, Set.of("PETUGAS_DINSOS"));
        assertThat(sees(district, id)).isFalse();
        assertThat(sees(province, id)).isTrue();
        assertThat(notices(district, id)).isZero();
        assertThat(notices(province, id)).isPositive();
    }

    @Test
    void oneFromNowhereGoesToKemensos() {
        var id = told(Set.of(Happened.LAIN), "entah di mana", Set.of());
        assertThat(sees(world.nation(Role.KEMENSOS), id)).isTrue();
        assertThat(sees(province, id)).isFalse();
    }

    @Test
    void oneFromNowhereIsSentOnToItsRegionAndKemensosKeepsSeeingIt() {
        var kemensos = world.nation(Role.KEMENSOS);
        var id = told(Set.of(Happened.LAIN), "entah di mana", Set.of());
        world.post(
                kemensos,
                "/aduan-masuk/" + id + "/penerusan",
                Map.of("region", "61.72", "reason", "Panti ini ada di Singkawang"));
        assertThat(sees(district, id)).isTrue();
        assertThat(sees(kemensos, id)).isTrue();
        assertThat(sees(neighbour, id)).isFalse();
        assertThat(notices(district, id)).isPositive();
        assertThat(world.post(
                        province,
                        "/aduan-masuk/" + id + "/penerusan",
                        Map.of("region", "64.72", "reason", "Bukan provinsi kami ini")))
                .hasStatus(422);
    }

    @Test
    void oneNobodyAnswersClimbsAndIsSeenThereFromThenOn() {
        var id = told(Set.of(Happened.DIHINA), SINGKAWANG, Set.of());
        var term = terms.value(Level.KAB.climbs().orElseThrow()).length();
        climb.watch(clock.instant().plus(term).minus(Duration.ofMinutes(5)));
        assertThat(sees(province, id)).isFalse();
        climb.watch(clock.instant().plus(term).plusSeconds(1));
        assertThat(sees(province, id)).isTrue();
        assertThat(notices(province, id)).isEqualTo(1);
        climb.watch(clock.instant().plus(term).plus(Duration.ofDays(4)));
        assertThat(sees(world.nation(Role.KEMENSOS), id)).isTrue();
    }

    @Test
    void aGraveOneRingsAtTheOpenScreensOfItsOfficesAndALightOneDoesNot() throws SQLException {
        try (var c = postgres.connect(postgres.app())) {
            c.createStatement().execute("listen naungan");
            var light = told(Set.of(Happened.LAIN), SINGKAWANG, Set.of());
            var grave = told(Set.of(Happened.DISENTUH), SINGKAWANG, Set.of());
            var heard = new ArrayList<String>();
            for (int i = 0; i < 50 && heard.stream().noneMatch(word -> word.contains(grave.toString())); i++) {
                var news = c.unwrap(PGConnection.class).getNotifications(100);
                if (news != null) for (var one : news) heard.add(one.getParameter());
            }
            assertThat(heard).contains("alarm:61.72:-:DARURAT:KAB,PROV:" + grave);
            assertThat(heard).noneMatch(word -> word.contains(light.toString()));
        }
    }

    private long notices(Scope who, UUID id) {
        return world.seen(
                who,
                () -> db.sql("select count(*) from notice.notice where account_id = ? and href = ?")
                        .params(who.account(), "/aduan-masuk/" + id)
                        .query(Long.class)
                        .single());
    }

    @Test
    void itIsNeverDeletedNorChangedByAnybody() throws SQLException {
        var id = told(Set.of(Happened.LAIN), SINGKAWANG, Set.of());
        try (var c = postgres.connect(postgres.app())) {
            c.setAutoCommit(false);
            c.createStatement().execute("select set_config('app.reach', 'SYSTEM', true)");
            assertThatThrownBy(
                            () -> c.createStatement().execute("delete from incident.complaint where id = '" + id + "'"))
                    .hasMessageContaining("permission denied");
            c.rollback();
        }
        for (var sql : List.of(
                "delete from incident.complaint_message",
                "update incident.complaint_message set words = ''",
                "truncate incident.complaint_file cascade",
                "truncate incident.complaint cascade",
                "delete from incident.complaint where id = '" + id + "'",
                "update incident.complaint set story = null where id = '" + id + "'")) {
            try (var c = postgres.connect(postgres.owner())) {
                c.setAutoCommit(false);
                c.createStatement().execute("select set_config('app.reach', 'MIGRATION', true)");
                assertThatThrownBy(() -> c.createStatement().execute(sql))
                        .as(sql)
                        .hasMessageContaining("complaint");
                c.rollback();
            }
        }
    }
}
