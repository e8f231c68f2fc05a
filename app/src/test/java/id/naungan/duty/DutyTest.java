package id.naungan.duty;

import static id.naungan.duty.DutyWorld.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Shifts, the roster of a month, who may be put on it, attendance, and who sees it. */
@NaunganTest
class DutyTest {

    @Autowired
    World world;

    @Autowired
    DutyWorld duty;

    Institution home;
    Scope manager;
    String here;

    @BeforeEach
    void aHome() {
        home = world.home("Panti Jaga " + Ids.next(), "64.72.01.1001");
        manager = duty.account(home, Role.PENGELOLA);
        here = "/lks/" + home.id() + "/jaga";
    }

    @Test
    void threeShiftsInOneTapAndAnotherOneByHand() {
        assertThat(world.get(manager, here)).bodyText().contains("Pakai tiga giliran ini");
        for (var twice = 0; twice < 2; twice++)
            assertThat(duty.post(manager, here + "/giliran/usulan", List.of())).hasStatus3xxRedirection();
        assertThat(count("duty.shift")).isEqualTo(3);
        assertThat(world.get(manager, here)).bodyText().contains("Pagi", "Siang", "Malam", "Atur siapa jaga");

        var id = Ids.next().toString();
        assertThat(shift(id, "", "Subuh", "p", "04.00", "06.00"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dipakai");
        assertThat(shift(id, "", "Subuh", "B B", "04.00", "06.00")).hasStatus(422);
        for (var twice = 0; twice < 2; twice++)
            assertThat(shift(id, "", "Subuh", "b", "04.00", "06.00")).hasStatus3xxRedirection();
        assertThat(shift(id, "0", "Dini hari", "B", "03.00", "06.00")).hasStatus3xxRedirection();
        assertThat(shift(id, "0", "Lain", "B", "03.00", "06.00"))
                .as("two writers")
                .hasStatus(409);
        assertThat(duty.post(manager, here + "/giliran/" + id + "/akhir", List.of()))
                .hasStatus3xxRedirection();
        assertThat(world.get(manager, here + "/giliran")).bodyText().contains("Dini hari", "Tidak dipakai sejak");
        assertThat(world.get(manager, here)).bodyText().doesNotContain("Dini hari");
    }

    @Test
    void aMonthIsSavedInOneRequestAndOnce() {
        var shift = duty.shift(home, "P", 6, 14, 1);
        var one = duty.cleared(home, "Sri Wahyuni", "PENGASUH");
        var two = duty.cleared(home, "Tuti Alawiyah", "PENGASUH");
        var day = today().plusDays(1);
        var sent = Ids.next().toString();
        var cells = List.of(cell(one, day, "", "P"), cell(two, day, "", "P"));
        for (var twice = 0; twice < 2; twice++)
            assertThat(send(manager, sent, "0", day, cells)).hasStatus3xxRedirection();
        assertThat(count("duty.turn")).isEqualTo(2);
        assertThat(duty.one(Integer.class, "select version from duty.roster where institution_id = ?", home.id()))
                .isOne();
        assertThat(duty.one(Integer.class, "select planned from duty.cover where shift_id = ? and day = ?", shift, day))
                .isEqualTo(2);

        // Another page drawn before that: what it does not touch is no conflict, what it does is shown.
        assertThat(send(manager, "", "0", day, List.of(cell(one, day, "", "")))).hasStatus3xxRedirection();
        var conflict = send(
                manager,
                "",
                "0",
                day,
                List.of(cell(one, day.plusDays(day.getDayOfMonth() < 28 ? 1 : 0), "", "P"), cell(two, day, "X", "")));
        assertThat(conflict).hasStatus(409).bodyText().contains("Tuti Alawiyah", "Pakai yang saya kirim");
        assertThat(send(manager, "", "1", day, List.of(cell(two, day, "X", ""))))
                .hasStatus3xxRedirection();
        assertThat(count("duty.turn")).isEqualTo(1);
        assertThat(world.get(manager, here + "/bulan?bulan=" + day.toString().substring(0, 7)))
                .bodyText()
                .contains("Sri Wahyuni", "Tuti Alawiyah");
        assertThat(send(manager, "", "2", day, List.of("lama", "nonsens")))
                .hasStatus(422)
                .bodyText()
                .contains("tidak terbaca");
    }

    @Test
    void nobodyWithoutClearanceIsPutOnDuty() {
        var shift = duty.shift(home, "P", 6, 14, 1);
        var bare = duty.person(home, "Bahrul Ilmi", "PENGASUH");
        var soon = duty.cleared(home, "Yanti Susanti", "PENGASUH", today().plusDays(1));
        var day = today().plusDays(1);
        assertThat(send(manager, "", "0", day, List.of(cell(bare, day, "", "P"))))
                .hasStatus(422)
                .bodyText()
                .contains("Bahrul Ilmi belum boleh jaga", "Berkas belum lengkap");
        assertThat(world.get(manager, here)).bodyText().contains("/petugas/" + bare, "SKCK");
        // The database itself refuses, whatever the application thinks.
        assertThatThrownBy(() -> duty.turn(home, bare, shift, day)).hasMessageContaining("may not serve");
        assertThat(send(manager, "", "0", day, List.of(cell(soon, day, "", "P"))))
                .hasStatus3xxRedirection();
        var later = day.plusDays(1);
        assertThat(send(manager, "", "", later, List.of(cell(soon, later, "", "P"))))
                .hasStatus(422)
                .bodyText()
                .contains("Berkas habis");
        assertThatThrownBy(() -> duty.turn(home, soon, shift, later)).hasMessageContaining("may not serve");
        // Somebody of another home is nobody of this one.
        var other = world.home("Panti Lain " + Ids.next(), "64.72.01.1001");
        var stranger = duty.cleared(other, "Orang Lain", "PENGASUH");
        assertThat(send(manager, "", "", day, List.of(cell(stranger, day, "", "P"))))
                .hasStatus(422);
        assertThatThrownBy(() -> duty.turn(home, stranger, shift, day)).hasMessageContaining("nobody of this home");
        // Clearance that is lost takes the planned turn out of the count, and the shift is uncovered.
        assertThat(alarms("JAGA_KOSONG", shift, day)).isZero();
        duty.resident(home, "Anak Satu", "01-01-2015");
        assertThat(alarms("JAGA_KOSONG", shift, day)).isZero();
        world.sql(
                "update staff.paper set withdrawn_at = now(), withdrawn_why = 'Uji', version = version + 1 where person_id = ?",
                soon);
        assertThat(alarms("JAGA_KOSONG", shift, day)).isOne();
        duty.papers(home, soon, today().plusDays(60));
        assertThat(alarms("JAGA_KOSONG", shift, day)).isZero();
    }

    @Test
    void whoDidNotComeIsReplaced() {
        var shift = duty.shift(home, "P", 6, 14, 1);
        var ill = duty.cleared(home, "Maimunah", "PENGASUH");
        var stands = duty.cleared(home, "Norhayati", "PENGASUH");
        var bare = duty.person(home, "Tanpa Berkas", "PENGASUH");
        duty.turn(home, ill, shift, today());
        var turn = duty.one(UUID.class, "select id from duty.turn where person_id = ?", ill);
        var at = here + "/" + today() + "/" + turn;
        assertThat(duty.post(manager, at + "/datang", List.of())).hasStatus3xxRedirection();
        assertThat(duty.one(
                        Integer.class, "select came from duty.cover where shift_id = ? and day = ?", shift, today()))
                .isOne();
        assertThat(world.get(manager, at + "/tidak-datang"))
                .bodyText()
                .contains("Norhayati")
                .doesNotContain("Tanpa Berkas");
        assertThat(duty.post(manager, at + "/tidak-datang", List.of("replacement", stands.toString())))
                .hasStatus(422);
        assertThat(duty.post(manager, at + "/tidak-datang", List.of("reason", "SAKIT", "replacement", bare.toString())))
                .hasStatus(422);
        for (var twice = 0; twice < 2; twice++)
            assertThat(duty.post(
                            manager,
                            at + "/tidak-datang",
                            List.of("reason", "SAKIT", "replacement", stands.toString())))
                    .hasStatus3xxRedirection();
        assertThat(duty.one(
                        String.class,
                        "select planned || ' ' || absent from duty.cover where shift_id = ? and day = ?",
                        shift,
                        today()))
                .isEqualTo("1 1");
        assertThat(world.get(manager, here)).bodyText().contains("diganti Norhayati");
        assertThat(send(manager, "", "", today(), List.of(cell(ill, today(), "P", ""))))
                .hasStatus(422)
                .bodyText()
                .contains("kehadirannya sudah dicatat");
    }

    @Test
    void aMonthIsFilledByAPatternAndByTheWeekBefore() {
        duty.shift(home, "P", 6, 14, 1);
        duty.shift(home, "M", 22, 6, 1);
        duty.cleared(home, "Satu", "PENGASUH");
        duty.cleared(home, "Dua", "PENGASUH");
        var month = today().plusMonths(1).withDayOfMonth(1);
        var bulan = month.toString().substring(0, 7);
        assertThat(duty.post(manager, here + "/salin", List.of("bulan", bulan, "dari", "pola", "pola", "P Z -")))
                .hasStatus3xxRedirection();
        assertThat(count("duty.turn")).isZero();
        for (var twice = 0; twice < 2; twice++)
            assertThat(duty.post(manager, here + "/salin", List.of("bulan", bulan, "dari", "pola", "pola", "p m -")))
                    .hasStatus3xxRedirection();
        var planned = count("duty.turn");
        assertThat(planned).isBetween(36L, 42L);
        var next = month.plusMonths(1).toString().substring(0, 7);
        assertThat(duty.post(manager, here + "/salin", List.of("bulan", next, "dari", "minggu")))
                .hasStatus3xxRedirection();
        assertThat(count("duty.turn")).isGreaterThan(planned + 30);
        // Published once; staff are told and see it then.
        var staff = duty.account(home, Role.PENGASUH);
        assertThat(world.get(staff, here + "/bulan?bulan=" + bulan)).bodyText().contains("belum diterbitkan");
        for (var twice = 0; twice < 2; twice++)
            assertThat(duty.post(manager, here + "/terbit", List.of("bulan", bulan)))
                    .hasStatus3xxRedirection();
        assertThat(world.get(staff, here + "/bulan?bulan=" + bulan)).bodyText().contains("Satu", "Dua");
        assertThat(world.get(staff, here + "/cetak?bulan=" + bulan)).hasStatusOk();
        assertThat(duty.one(
                        Long.class,
                        "select count(*) from notice.notice where account_id = ? and kind = 'jadwal-terbit'",
                        staff.person()))
                .isOne();
    }

    @Test
    void onlyTheHomeItselfWritesAndOnlyItsAreaReads() {
        var shift = duty.shift(home, "P", 6, 14, 1);
        var one = duty.cleared(home, "Sri Wahyuni", "PENGASUH");
        duty.turn(home, one, shift, today());
        duty.resident(home, "Anak Satu", "01-01-2015");
        var turn = duty.one(UUID.class, "select id from duty.turn where person_id = ?", one);
        var other = world.home("Panti Lain " + Ids.next(), "64.72.01.1001");
        var neighbour = duty.account(other, Role.PENGELOLA);
        var elsewhere = world.district("64.02");
        var away = world.province("63");
        for (var who : List.of(neighbour, elsewhere, away)) {
            for (var path : List.of("", "/bulan", "/rasio", "/giliran", "/cetak", "/orang/" + one))
                assertThat(world.get(who, here + path)).as(who.role() + path).hasStatus(404);
            for (var table :
                    List.of("duty.shift", "duty.turn", "duty.roster", "duty.cover", "duty.home", "institution.alarm"))
                assertThat(world.count(who, table, "institution_id", home.id()))
                        .as(who.role() + table)
                        .isZero();
            assertThat(world.get(who, "/lks/jaga?mana=SEMUA"))
                    .bodyText()
                    .doesNotContain(home.profile().name());
        }
        assertThat(send(neighbour, "", "0", today(), List.of(cell(one, today(), "P", ""))))
                .hasStatus(404);
        assertThat(duty.post(neighbour, here + "/giliran/usulan", List.of())).hasStatus(404);
        assertThat(duty.post(neighbour, here + "/giliran/" + shift + "/akhir", List.of()))
                .hasStatus(404);
        assertThat(duty.post(neighbour, here + "/" + today() + "/" + turn + "/datang", List.of()))
                .hasStatus(404);
        assertThat(duty.post(neighbour, here + "/salin", List.of("bulan", "2026-12", "dari", "bulan")))
                .hasStatus(404);
        assertThat(duty.post(neighbour, here + "/terbit", List.of("bulan", "2026-12")))
                .hasStatus(404);
        var office = world.district("64.72");
        assertThat(world.get(office, here)).bodyText().contains("Sri Wahyuni").doesNotContain("Atur siapa jaga");
        assertThat(world.get(office, "/lks/jaga"))
                .bodyText()
                .contains(home.profile().name());
        assertThat(world.get(office, "/lks/jaga/unduhan")).hasStatusOk();
        assertThat(world.post(office, "/lks/jaga/unduhan", Map.of("bentuk", "CSV", "tujuan", "")))
                .hasStatus(422);
        assertThat(world.post(office, "/lks/jaga/unduhan", Map.of("bentuk", "CSV", "tujuan", "Rapat jadwal jaga")))
                .hasHeader("Content-Disposition", "attachment; filename=\"jaga.csv\"")
                .bodyText()
                .contains(home.profile().name());
        assertThat(send(office, "", "0", today(), List.of(cell(one, today(), "P", ""))))
                .hasStatus(403);
        var staff = duty.account(home, Role.PENGASUH);
        assertThat(world.get(staff, here)).bodyText().contains("Sri Wahyuni").doesNotContain("Atur siapa jaga");
        assertThat(send(staff, "", "0", today(), List.of(cell(one, today(), "P", ""))))
                .hasStatus(403);
        for (var role : List.of(Role.KEMENSOS, Role.KPAI, Role.AUDITOR, Role.ADMIN)) {
            assertThat(world.get(world.nation(role), here)).as(role.name()).hasStatus(403);
            assertThat(world.count(world.nation(role), "duty.turn", "institution_id", home.id()))
                    .isZero();
        }
    }

    @Test
    void fortyPeopleForAMonthOpenLightAndAreSavedAtOnce() throws Exception {
        var letters = List.of("P", "S", "M");
        duty.shift(home, "P", 6, 14, 3);
        duty.shift(home, "S", 14, 22, 3);
        duty.shift(home, "M", 22, 6, 2);
        for (var i = 0; i < 30; i++) duty.resident(home, "Anak " + i, "01-01-2014");
        var month = today().plusMonths(1).withDayOfMonth(1);
        var cells = new ArrayList<List<String>>();
        for (var i = 0; i < 40; i++) {
            var person = duty.cleared(home, "Petugas Nomor " + i, "PENGASUH");
            for (var day = 0; day < month.lengthOfMonth(); day++)
                if ((day + i) % 4 < 3) cells.add(cell(person, month.plusDays(day), "", letters.get((day + i) % 4)));
        }
        var begun = System.nanoTime();
        assertThat(send(manager, "", "0", month, cells)).hasStatus3xxRedirection();
        var saved = (System.nanoTime() - begun) / 1_000_000;
        assertThat(count("duty.turn")).isEqualTo(cells.size());
        var path = here + "/bulan?bulan=" + month.toString().substring(0, 7);
        world.get(manager, path);
        begun = System.nanoTime();
        var page = World.text(world.get(manager, path)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var opened = (System.nanoTime() - begun) / 1_000_000;
        var packed = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(packed)) {
            zip.write(page);
        }
        System.out.printf(
                "UKUR jadwal 40 x %d: %d giliran disimpan %d ms, dibuka %d ms, %d byte, %d byte gzip%n",
                month.lengthOfMonth(), cells.size(), saved, opened, page.length, packed.size());
        assertThat(packed.size()).isLessThan(100_000);
    }

    private List<String> cell(UUID person, LocalDate day, String before, String after) {
        var cell = new ArrayList<>(List.of("lama", person + "|" + day + "|" + before));
        if (!after.isEmpty()) cell.addAll(List.of("baru", person + "|" + day + "|" + after));
        return cell;
    }

    private MvcTestResult send(Scope who, String id, String version, LocalDate day, List<?>... cells) {
        var form = new ArrayList<>(List.of("home", home.id().toString(), "day", day.toString(), "_versi", version));
        form.addAll(List.of("_kiriman", id.isEmpty() ? Ids.next().toString() : id));
        for (var some : cells)
            for (var one : some) {
                if (one instanceof List<?> pair) pair.forEach(text -> form.add(text.toString()));
                else form.add(one.toString());
            }
        return duty.post(who, here + "/bulan", form);
    }

    private MvcTestResult shift(String id, String version, String name, String letter, String from, String to) {
        return world.post(
                manager,
                here + "/giliran",
                Map.of(
                        "id", id, "version", version, "name", name, "letter", letter, "from", from, "to", to, "part",
                        "SIANG", "least", "1"));
    }

    private long count(String table) {
        return duty.one(Long.class, "select count(*) from " + table + " where institution_id = ?", home.id());
    }

    private long alarms(String kind, UUID shift, LocalDate day) {
        return duty.one(
                Long.class,
                "select count(*) from institution.alarm where kind = ? and key = ? and ended_at is null",
                kind,
                shift + ":" + day);
    }
}
