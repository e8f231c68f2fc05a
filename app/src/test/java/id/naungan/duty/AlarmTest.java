package id.naungan.duty;

import static id.naungan.duty.DutyWorld.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.institution.HomeWatch;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong in a home: listed, taken note of, told; and who may know whom it is about. */
@NaunganTest
class AlarmTest {

    @Autowired
    World world;

    @Autowired
    DutyWorld duty;

    @Autowired
    Scopes scopes;

    @Autowired
    List<HomeWatch> watches;

    Institution home;
    Scope manager;
    UUID shift;

    @BeforeEach
    void aHomeWithAnUncoveredShift() {
        home = world.home("Panti Alarm " + Ids.next(), "64.02.06.1001");
        manager = duty.account(home, Role.PENGELOLA);
        shift = duty.shift(home, "P", 6, 14, 2);
        duty.resident(home, "Anak Rahasia", "01-01-2014");
    }

    @Test
    void theListTheCountsAndTheFileSayTheSame() {
        var office = world.district("64.02");
        var name = home.profile().name();
        var open = duty.one(
                Integer.class,
                "select count(*) from institution.alarm where institution_id = ? and ended_at is null and kind = 'JAGA_KOSONG'",
                home.id());
        assertThat(open).isBetween(7, 8);
        assertThat(world.get(office, "/lks/peringatan?jenis=JAGA_KOSONG"))
                .bodyText()
                .contains(name, "0 dari paling sedikit 2")
                .doesNotContain("Anak Rahasia");
        assertThat(world.get(manager, "/lks/" + home.id())).bodyText().contains("peringatan di LKS ini");
        var file = duty.post(
                manager,
                "/lks/peringatan/unduhan?jenis=JAGA_KOSONG",
                List.of("bentuk", "CSV", "tujuan", "Rapat koordinasi bulanan"));
        assertThat(file).hasStatusOk();
        assertThat(World.text(file).lines().count()).isEqualTo(1 + open);
        assertThat(World.text(file)).contains("Giliran P").doesNotContain("Anak Rahasia");
        assertThat(world.get(manager, "/lks/peringatan")).bodyText().contains("(" + open + ")");
        for (var who : List.of(
                world.district("64.72"),
                world.province("63"),
                duty.account(world.home("Panti Lain " + Ids.next(), "64.02.06.1001"), Role.PENGELOLA))) {
            assertThat(world.get(who, "/lks/peringatan")).bodyText().doesNotContain(name);
            assertThat(world.get(who, "/lks/" + home.id() + "/peringatan")).hasStatus(404);
        }
        assertThat(world.get(world.nation(Role.KEMENSOS), "/lks/" + home.id() + "/peringatan"))
                .hasStatusOk();
    }

    @Test
    void whoTakesNoteSaysWhatIsDoneAndTheAlarmEndsByItself() {
        var day = today().plusDays(2);
        var alarm = duty.one(
                UUID.class,
                "select id from institution.alarm where kind = 'JAGA_KOSONG' and key = ? and ended_at is null",
                shift + ":" + day);
        var at = "/lks/" + home.id() + "/peringatan/" + alarm;
        assertThat(duty.post(manager, at, List.of("note", ""))).hasStatus(422);
        assertThat(duty.post(world.district("64.72"), at, List.of("note", "Sudah diurus")))
                .hasStatus(404);
        assertThat(duty.post(duty.account(home, Role.PENGASUH), at, List.of("note", "Sudah diurus")))
                .hasStatus(403);
        assertThat(duty.post(manager, at, List.of("note", "Pengganti dicari hari ini")))
                .hasStatus3xxRedirection();
        assertThat(duty.post(world.district("64.02"), at, List.of("note", "Orang kedua menanggapi")))
                .hasStatus3xxRedirection();
        assertThat(world.get(world.district("64.02"), "/lks/" + home.id() + "/peringatan"))
                .bodyText()
                .contains("Pengganti dicari hari ini")
                .doesNotContain("Orang kedua");
        assertThat(world.get(world.nation(Role.KEMENSOS), "/lks/" + home.id() + "/peringatan"))
                .bodyText()
                .contains("Ditanggapi")
                .doesNotContain("Pengganti dicari", manager.name());
        duty.turn(home, duty.cleared(home, "Satu", "PENGASUH"), shift, day);
        assertThat(duty.one(Boolean.class, "select ended_at is null from institution.alarm where id = ?", alarm))
                .isTrue();
        assertThat(duty.one(
                        Integer.class, "select (facts->>'planned')::int from institution.alarm where id = ?", alarm))
                .isOne();
        duty.turn(home, duty.cleared(home, "Dua", "PENGASUH"), shift, day);
        assertThat(duty.one(Boolean.class, "select ended_at is null from institution.alarm where id = ?", alarm))
                .isFalse();
        assertThat(world.get(manager, "/lks/" + home.id() + "/peringatan"))
                .bodyText()
                .contains("Yang sudah selesai");
    }

    @Test
    void theManagerIsToldAtOnceAndTheOfficeWhenItStands() {
        var officer = Ids.next();
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, region, must_change_password, status)
                values (?, ?, 'Uji Dinsos', 'DINSOS_KAB', 'DISTRICT', '64.02', false, 'ACTIVE')""", officer, "o" + officer);
        var first = awake();
        watch(first);
        watch(first.plusSeconds(1));
        assertThat(told(manager.person(), "peringatan-lks")).isOne();
        assertThat(told(officer, "peringatan-lama") + many(officer)).isZero();
        watch(first.plusSeconds(25 * 3600));
        watch(first.plusSeconds(25 * 3600));
        assertThat(told(officer, "peringatan-lama") + many(officer)).isPositive();
        assertThat(told(manager.person(), "peringatan-lks")).isOne();
    }

    @Test
    void aNameIsReadByWhoSeesTheStaffAlone() {
        var bare = duty.person(home, "Bahrul Tanpa Berkas", "PENGASUH");
        assertThat(duty.one(
                        Integer.class,
                        "select count(*) from institution.alarm where kind = 'BERKAS_SDM' and key = ?",
                        bare.toString()))
                .isOne();
        var here = "/lks/" + home.id() + "/peringatan";
        assertThat(world.get(manager, here)).bodyText().contains("Bahrul Tanpa Berkas", "/petugas/" + bare, "SKCK");
        assertThat(world.get(world.district("64.02"), here)).bodyText().contains("Bahrul Tanpa Berkas");
        assertThat(world.get(world.nation(Role.KEMENSOS), here))
                .bodyText()
                .contains("Petugas belum boleh bertugas")
                .doesNotContain("Bahrul");
        assertThat(world.get(world.nation(Role.AUDITOR), "/lks/peringatan?jenis=BERKAS_SDM"))
                .bodyText()
                .doesNotContain("Bahrul");
    }

    /** Now, or when the quiet hours there are over. */
    private static Instant awake() {
        var now = java.time.ZonedDateTime.now(DutyWorld.ZONE);
        if (now.getHour() < 6) return now.withHour(6).withMinute(1).toInstant();
        return now.getHour() < 21 ? now.plusSeconds(1).toInstant() : now.plusDays(1).withHour(6).withMinute(1).toInstant();
    }

    /** Told of many homes at once, when other tests left some in the regency. */
    private long many(UUID account) {
        return duty.one(
                Long.class,
                "select count(*) from notice.notice where account_id = ? and kind = 'peringatan-banyak'",
                account);
    }

    private long told(UUID account, String kind) {
        return duty.one(
                Long.class,
                "select count(*) from notice.notice where account_id = ? and kind = ? and href = ?",
                account,
                kind,
                "/lks/" + home.id() + "/peringatan");
    }

    /** Only the telling: the clock of the shifts stands still. */
    private void watch(Instant at) {
        watches.stream()
                .filter(w -> w.getClass().getSimpleName().equals("TellAlarms"))
                .forEach(w -> scopes.asSystem("uji", () -> w.watch(at)));
    }
}
