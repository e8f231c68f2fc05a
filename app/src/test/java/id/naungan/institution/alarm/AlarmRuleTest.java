package id.naungan.institution.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.indicator.watch.WatchRecords;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules are rows: switched, judged otherwise, told when and to whom they say. */
@NaunganTest
class AlarmRuleTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Autowired
    World world;

    @Autowired
    WatchRecords records;

    @Autowired
    TellAlarms tell;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    private Institution silent(String region) {
        var home = world.home("Panti Aturan " + Ids.next(), region);
        world.resides(world.client(home, "Anak Aturan", Sex.L, "2015-05-01"), LocalDate.now().minusDays(60));
        look(home);
        return home;
    }

    private void look(Institution home) {
        world.system(() -> records.look(Instant.now(), home.id()));
    }

    private long open(Institution home, String kind) {
        return world.system(() -> db.sql(
                        "select count(*) from institution.alarm where institution_id = ? and kind = ? and ended_at is null")
                .params(home.id(), kind)
                .query(Long.class)
                .single());
    }

    private Map<String, String> form(String kind, String... changed) {
        var rule = world.system(() -> db.sql("select version, grade, norm_id from institution.alarm_rule where kind = ?")
                .param(kind)
                .query()
                .singleRow());
        var form = new HashMap<>(Map.of(
                "watching", "NYALA", "grade", rule.get("grade").toString(), "roles", "PENGELOLA", "officeHours", "", "provinceHours", "",
                "waits", "TUNGGU", "norm", rule.get("norm_id").toString(), "why", "Uji aturan peringatan", "version", rule.get("version").toString()));
        for (int i = 0; i < changed.length; i += 2) form.put(changed[i], changed[i + 1]);
        return form;
    }

    @Test
    void everyKindHasARuleEverybodyReadsAndTheAdministratorChanges() {
        var home = silent("18.01.01.2001");
        var admin = world.nation(Role.ADMIN);
        var at = "/peringatan/aturan/TANPA_RENCANA";
        assertThat(open(home, "TANPA_RENCANA")).isOne();
        for (var who : List.of(world.manager(home), world.district("18.01"), world.nation(Role.KEMENSOS), admin))
            assertThat(world.get(who, "/peringatan/aturan"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tidak ada catatan harian", "Permensos 30/HUK/2011", "Usulan", "30");
        assertThat(world.inEnglish(admin, "/peringatan/aturan")).bodyText().contains("What is watched and why");
        assertThat(world.get(world.district("18.01"), at)).hasStatus(403);
        assertThat(world.post(world.manager(home), at, form("TANPA_RENCANA"))).hasStatus(403);
        assertThat(world.post(admin, at, form("TANPA_RENCANA", "why", "", "officeHours", "9999")))
                .hasStatus(422)
                .bodyText()
                .contains("9999");
        var stale = form("TANPA_RENCANA", "watching", "MATI");
        assertThat(world.post(admin, at, stale)).hasStatus3xxRedirection();
        assertThat(open(home, "TANPA_RENCANA")).as("switched off").isZero();
        look(home);
        assertThat(open(home, "TANPA_RENCANA")).isZero();
        assertThat(world.post(admin, at, stale)).hasStatus(409);
        assertThat(world.post(admin, at, form("TANPA_RENCANA", "officeHours", "336"))).hasStatus3xxRedirection();
        look(home);
        assertThat(open(home, "TANPA_RENCANA")).as("switched on").isOne();
        assertThat(world.get(admin, at)).bodyText().contains("Uji aturan peringatan");
    }

    @Test
    void aThresholdIsATermAndTakesEffect() {
        var home = world.home("Panti Batas " + Ids.next(), "18.02.01.2001");
        world.sql("update institution.institution set registration_until = current_date + 150 where id = ?", home.id());
        look(home);
        assertThat(open(home, "IZIN_SEGERA")).isZero();
        long before = marks(home);
        world.sql("update reference.term set value = 6 where id = 'masa-berlaku-ingat-3'");
        assertThat(marks(home)).as("marked by the term").isEqualTo(before + 1);
        look(home);
        assertThat(open(home, "IZIN_SEGERA")).isOne();
        world.sql("update reference.term set value = 3 where id = 'masa-berlaku-ingat-3'");
        look(home);
        assertThat(open(home, "IZIN_SEGERA")).isZero();
    }

    private long marks(Institution home) {
        return world.system(() -> db.sql("select count(*) from indicator.to_watch where institution_id = ?")
                .param(home.id())
                .query(Long.class)
                .single());
    }

    private Scope account(Institution home, String region, Role role) {
        var id = Ids.next();
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, institution_id, district, region, must_change_password, status)
                values (?, ?, 'Uji', ?, ?, ?, ?, ?, false, 'ACTIVE')""", id, "r" + id, role.name(),
                home != null ? "INSTITUTION" : region.length() == 2 ? "PROVINCE" : "DISTRICT", home == null ? null : home.id(), home == null ? null : home.district(), region);
        return new Scope(
                id, null, "Uji", role, home != null ? Reach.INSTITUTION : Reach.DISTRICT, home == null ? null : home.id(), region, WIB, false);
    }

    private void tell(Instant at) {
        // Two hundred homes at a time; other tests left theirs.
        for (int i = 0; i < 4; i++) scopes.asSystem("uji", () -> tell.watch(at));
    }

    private List<String> told(Scope who) {
        return world.system(() -> db.sql("select kind || ' ' || href from notice.notice where account_id = ? order by told_at, kind")
                .param(who.account())
                .query(String.class)
                .list());
    }

    private static Instant at(int days, int hour) {
        return LocalDate.now(WIB).plusDays(days).atTime(hour, 5).atZone(WIB).toInstant();
    }

    @Test
    void tellingWaitsForTheEndOfQuietHoursAndThenClimbs() {
        var home = silent("18.03.01.2001");
        var free = silent("18.03.01.2001");
        var manager = account(home, null, Role.PENGELOLA);
        var awake = account(free, null, Role.PENGELOLA);
        var office = account(null, "18.03", Role.DINSOS_KAB);
        var province = account(null, "18", Role.DINSOS_PROV);
        assertThat(world.post(awake, "/peringatan/jam-tenang", Map.of("from", "00:00", "until", "00:00")))
                .hasStatus3xxRedirection();
        assertThat(world.get(awake, "/peringatan/jam-tenang")).bodyText().contains("00.00 sampai 00.00");
        assertThat(world.get(manager, "/peringatan/jam-tenang")).bodyText().contains("21.00 sampai 06.00");
        assertThat(world.post(world.nation(Role.KEMENSOS), "/peringatan/jam-tenang", Map.of("from", "01:00", "until", "02:00")))
                .hasStatus(403);
        var here = "peringatan-lks /lks/" + home.id() + "/peringatan";
        tell(at(1, 23));
        assertThat(told(manager)).as("at night").isEmpty();
        assertThat(told(awake)).hasSize(1);
        tell(at(2, 6));
        tell(at(2, 6));
        assertThat(told(manager)).as("one for all of the home").containsExactly(here);
        assertThat(world.system(() -> db.sql("select facts[2] from notice.notice where account_id = ?")
                        .param(manager.account())
                        .query(String.class)
                        .single()))
                .as("the silence, the plan and the family")
                .isEqualTo("n:3");
        assertThat(told(office)).contains("peringatan-lama /lks/" + home.id() + "/peringatan");
        assertThat(told(province)).isEmpty();
        tell(at(9, 10));
        assertThat(told(province)).contains("peringatan-lama /lks/" + home.id() + "/peringatan");
    }

    @Test
    void manyHomesAreOneNoticeToTheirOffice() {
        for (int i = 0; i < 5; i++) silent("18.04.01.2001");
        var office = account(null, "18.04", Role.DINSOS_KAB);
        tell(at(3, 10));
        assertThat(told(office)).containsExactly("peringatan-banyak /peringatan?wilayah=18.04");
    }
}
