package id.naungan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.access.TestPeople;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People are told, once, and nobody reads what another was told. */
@NaunganTest
class NoticesTest {

    private static final ActKind TEST = ActKind.of("test.told");
    private static final String DISTRICT = "65.02";

    @Autowired
    World world;

    @Autowired
    AsUser as;

    @Autowired
    TestPeople people;

    @Autowired
    Notices notices;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    Institution home;
    Scope caregiver;
    Scope manager;
    UUID dinsos;

    @BeforeEach
    void cast() {
        home = world.home("Panti Lonceng", DISTRICT + ".01.1001");
        caregiver = person(home, Role.PENGASUH, Reach.CLIENTS);
        manager = person(home, Role.PENGELOLA, Reach.INSTITUTION);
        dinsos = people.somebody(Posting.inDistrict(DISTRICT, Role.DINSOS_KAB)).id();
    }

    private Scope person(Institution at, Role role, Reach reach) {
        var account = world.account(at, "Uji " + role, role, reach);
        return new Scope(account, null, "Uji", role, reach, at.id(), null, ZoneId.of("Asia/Makassar"), false);
    }

    private Scope official(UUID account) {
        return new Scope(
                account,
                null,
                "Uji",
                Role.DINSOS_KAB,
                Reach.DISTRICT,
                null,
                DISTRICT,
                ZoneId.of("Asia/Makassar"),
                false);
    }

    private int tell(Scope by, String key, Urgency urgency, Audience audience) {
        return scopes.as(
                by,
                () -> acts.perform(
                        TEST,
                        Reason.NONE,
                        () -> notices.tell(new NewNotice(
                                "percobaan", List.of(new Fact.Home(home.id())), "/hari-ini", urgency, key, audience))));
    }

    private Audience around(Role... roles) {
        return Audience.around(home.id(), DISTRICT, roles);
    }

    private long told(UUID account, String key) {
        return world.system(() -> db.sql("select count(*) from notice.notice where account_id = ? and key = ?")
                .params(account, key)
                .query(Long.class)
                .single());
    }

    @Test
    void aCaregiverReachesDinsosWithoutSeeingItsAccounts() {
        var key = "uji:" + Ids.next();
        assertThat(tell(caregiver, key, Urgency.MENDESAK, around(Role.PENGELOLA, Role.DINSOS_KAB)))
                .isGreaterThanOrEqualTo(2);
        assertThat(told(dinsos, key)).isOne();
        assertThat(told(manager.person(), key)).isOne();
        assertThat(told(caregiver.person(), key)).isZero();
        assertThat(world.count(caregiver, "access.account", "id", dinsos)).isZero();
    }

    @Test
    void theSameKeyTellsOnce() {
        var key = "uji:" + Ids.next();
        int first = tell(caregiver, key, Urgency.BIASA, around(Role.PENGELOLA));
        assertThat(tell(caregiver, key, Urgency.BIASA, around(Role.PENGELOLA))).isEqualTo(first);
        assertThat(told(manager.person(), key)).isOne();
    }

    @Test
    void caregiversOfAnotherHomeAreNotReached() {
        var neighbour = world.home("Panti Sebelah Lonceng", DISTRICT + ".01.1001");
        var theirs = person(neighbour, Role.PENGASUH, Reach.INSTITUTION);
        var key = "uji:" + Ids.next();
        assertThat(tell(caregiver, key, Urgency.BIASA, Audience.of(theirs.person())))
                .isZero();
        assertThat(tell(caregiver, key, Urgency.BIASA, Audience.at(neighbour.id(), Role.PENGASUH)))
                .isZero();
        assertThat(tell(official(dinsos), key, Urgency.BIASA, Audience.of(theirs.person())))
                .isOne();
        assertThat(told(theirs.person(), key)).isOne();
    }

    @Test
    void nobodyIsToldWithoutAnAct() {
        assertThatThrownBy(() -> world.seen(
                        caregiver,
                        () -> notices.tell(new NewNotice(
                                "percobaan", List.of(), "/", Urgency.BIASA, "x", around(Role.PENGELOLA)))))
                .rootCause()
                .hasMessageContaining("without an Act");
        assertThatThrownBy(() -> world.seen(
                        caregiver, () -> db.sql("""
                                insert into notice.notice (account_id, kind, href, urgency, key) values (?, 'x', '/', 'BIASA', 'x')""").param(caregiver.person()).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aNeighbourNeitherReadsNorMarksAnothersNotices() {
        var key = "uji:" + Ids.next();
        tell(caregiver, key, Urgency.MENDESAK, Audience.of(manager.person()));
        var id = id(manager.person(), key);
        for (var other : List.of(caregiver, official(dinsos), world.nation(Role.ADMIN), world.nation(Role.AUDITOR))) {
            assertThat(world.count(other, "notice.notice", "id", id)).isZero();
            assertThat(world.post(other, "/pemberitahuan/" + id + "/pembacaan", Map.of()))
                    .hasStatus(404);
            assertThat(world.post(other, "/pemberitahuan/" + id + "/pengakuan", Map.of()))
                    .hasStatus(404);
        }
        assertThat(world.count(manager, "notice.notice", "id", id)).isOne();
    }

    private UUID id(UUID account, String key) {
        return world.system(() -> db.sql("select id from notice.notice where account_id = ? and key = ?")
                .params(account, key)
                .query(UUID.class)
                .single());
    }

    @Test
    void whatIsReadMovesToTheOlderOnesAndWhatIsUrgentAsksToBeAcknowledged() {
        var key = "uji:" + Ids.next();
        tell(caregiver, key, Urgency.MENDESAK, Audience.of(manager.person()));
        var id = id(manager.person(), key);
        assertThat(World.text(world.get(manager, "/pemberitahuan")))
                .contains("Kiriman percobaan", "Mendesak", "Saya sudah tahu", "Tandai semua");
        assertThat(world.post(manager, "/pemberitahuan/" + id + "/pembacaan", Map.of()))
                .hasStatus(302)
                .hasHeader("Location", "/hari-ini");
        assertThat(World.text(world.get(manager, "/pemberitahuan"))).contains("Tidak ada pemberitahuan baru");
        assertThat(World.text(world.inEnglish(manager, "/pemberitahuan/terbaca")))
                .contains("A trial.", "Urgent", "I have taken note");
        assertThat(world.seen(caregiver, () -> notices.standing(key)))
                .singleElement()
                .satisfies(s -> assertThat(s.acknowledged()).isZero());
        assertThat(world.post(manager, "/pemberitahuan/" + id + "/pengakuan", Map.of()))
                .hasStatus(302);
        assertThat(world.seen(caregiver, () -> notices.standing(key)))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.role()).isEqualTo(Role.PENGELOLA);
                    assertThat(s.acknowledged()).isOne();
                    assertThat(s.firstAcknowledged()).isNotNull();
                });
    }

    @Test
    void theBellCountsWhatIsUnread() {
        var reader = people.manager(home.id()).id();
        tell(caregiver, "uji:" + Ids.next(), Urgency.BIASA, Audience.of(reader));
        tell(caregiver, "uji:" + Ids.next(), Urgency.BIASA, Audience.of(reader));
        var before = World.text(mvc.get().uri("/akun").with(as.account(reader)).exchange());
        assertThat(before).contains("Pemberitahuan, 2 belum dibaca");
        assertThat(mvc.post()
                        .uri("/pemberitahuan/pembacaan")
                        .with(as.account(reader))
                        .exchange())
                .hasStatus(302);
        assertThat(World.text(mvc.get().uri("/akun").with(as.account(reader)).exchange()))
                .doesNotContain("belum dibaca");
    }

    @Test
    void aPersonChoosesHowToBeTold() {
        assertThat(World.text(world.get(manager, "/akun/pemberitahuan"))).contains("belum punya alamat email");
        assertThat(world.post(manager, "/akun/pemberitahuan", Map.of("email", "YA", "quietFrom", "21.00")))
                .hasStatus(422);
        assertThat(world.post(
                        manager,
                        "/akun/pemberitahuan",
                        Map.of("email", "YA", "quietFrom", "21.00", "quietUntil", "05.30")))
                .hasStatus(302);
        assertThat(World.text(world.get(manager, "/akun/pemberitahuan"))).contains("21.00", "05.30");
    }

    @Test
    void quietHoursHoldBackOverMidnightInTheReadersZone() {
        // 14.00 UTC is 22.00 in Makassar.
        assertThat(afterQuiet("2026-03-01T14:00:00Z", "21:00", "05:30")).isEqualTo("2026-03-01T21:30:00Z");
        assertThat(afterQuiet("2026-03-01T20:00:00Z", "21:00", "05:30")).isEqualTo("2026-03-01T21:30:00Z");
        assertThat(afterQuiet("2026-03-01T04:00:00Z", "21:00", "05:30")).isEqualTo("2026-03-01T04:00:00Z");
        assertThat(afterQuiet("2026-03-01T05:00:00Z", "12:00", "14:00")).isEqualTo("2026-03-01T06:00:00Z");
    }

    private String afterQuiet(String at, String from, String until) {
        return world.system(() -> db.sql(
                        "select notice.after_quiet(?::timestamptz, 'Asia/Makassar', ?::time, ?::time) at time zone 'UTC'")
                .params(at, from, until)
                .query((rs, i) -> rs.getTimestamp(1).toLocalDateTime() + ":00Z")
                .single());
    }

    @Test
    void webhooksBelongToThoseWhoAnswerForThePlace() {
        var mine = official(dinsos);
        var form = Map.of("url", "https://contoh.invalid/naungan");
        var added = world.post(mine, "/pemberitahuan/tujuan?tempat=" + home.id(), form);
        assertThat(added).hasStatus(302);
        var place = added.getResponse().getHeader("Location");
        assertThat(World.text(world.get(mine, place))).contains("Lihat kunci", "contoh.invalid");
        var other = world.district("65.03");
        assertThat(world.get(other, place)).hasStatus(404);
        assertThat(world.post(other, place + "/kunci", Map.of())).hasStatus(404);
        assertThat(world.post(other, place + "/penutupan", Map.of())).hasStatus(404);
        assertThat(World.text(world.get(other, "/pemberitahuan/tujuan"))).doesNotContain("contoh.invalid");
        assertThat(world.get(manager, place)).hasStatus(403);
        assertThat(world.get(manager, "/pemberitahuan/pengiriman")).hasStatus(403);
        assertThatThrownBy(() -> world.seen(
                        other,
                        () -> acts.perform(
                                TEST,
                                Reason.NONE,
                                () -> db.sql(
                                                "insert into notice.hook (institution_id, url) values (?, 'https://x.invalid')")
                                        .param(home.id())
                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(world.post(mine, "/pemberitahuan/tujuan?tempat=" + DISTRICT, Map.of("url", "ftp://x")))
                .hasStatus(422);
        assertThat(World.text(world.get(mine, "/pemberitahuan/tujuan/baru?cari=lonceng")))
                .contains("Panti Lonceng");
    }
}
