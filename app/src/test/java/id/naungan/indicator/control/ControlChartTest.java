package id.naungan.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home beside its own past: marked, seen by whoever may, and over when the weeks are usual again. */
@NaunganTest
class ControlChartTest {

    @Autowired
    World world;

    @Autowired
    WatchCharts watch;

    @Autowired
    JdbcClient db;

    private final LocalDate running = LocalDate.now(ZoneId.of("Asia/Jakarta")).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    /** Ten residents since long, and a visit to a doctor each week. */
    private Institution steady(String name, String region) {
        return steady(name, region, 35);
    }

    private Institution steady(String name, String region, int weeks) {
        var home = world.home(name + " " + Ids.next(), region);
        for (int i = 0; i < 10; i++) {
            var client = world.client(home, name + " Anak " + i, Sex.L, "2015-05-01");
            world.resides(client, running.minusWeeks(40));
            world.sql("""
                    insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, recorded_at)
                    values (uuidv7(), 0, ?, ?, ?, 'Uji', 'L', ?, 'KELUARGA', 'uji', now() - interval '40 weeks')""", client, home.id(), home.district(), running.minusWeeks(40));
        }
        for (int week = weeks; week >= 1; week--) visits(home, running.minusWeeks(week), 1);
        return home;
    }

    private void visits(Institution home, LocalDate day, int many) {
        for (int i = 0; i < many; i++) world.sql("""
                insert into care.visit (id, client_id, institution_id, district, day, place, complaint, sealed, written_by_name)
                select uuidv7(), c.id, c.institution_id, c.district, ?, 'PUSKESMAS', 'Demam', 'TIDAK', 'uji' from client.client c where c.institution_id = ? limit 1""", day, home.id());
    }

    private void runaways(Institution home, LocalDate day, int many) {
        for (int i = 0; i < many; i++) world.sql("""
                insert into incident.incident (id, number, institution_id, district, source, kinds, severity, happened_at, known_at, written_at, received_at, safe)
                values (uuidv7(), 'UJI/' || uuidv7(), ?, ?, 'PETUGAS', '{PERGI}', 'BERAT', ?::date + time '10:00', ?::date + time '10:00', now(), now(), 'YA')""", home.id(), home.district(), day, day);
    }

    private void compare(Institution home, Instant at) {
        world.system(() -> watch.compare(at, home.id()));
    }

    private List<String> open(Institution home) {
        return world.system(() -> db.sql(
                        "select kind || ' ' || (facts->>'count') from institution.alarm where institution_id = ? and kind like 'KENDALI%' and ended_at is null order by 1")
                .param(home.id())
                .query(String.class)
                .list());
    }

    private Instant on(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }

    @Test
    void aJumpIsMarkedOnceWithinItsWeekAndIsOverWhenWeeksAreUsualAgain() {
        var home = steady("Panti Kendali", "17.01.01.2001");
        compare(home, on(running));
        assertThat(open(home)).as("a steady home").isEmpty();
        visits(home, running, 12);
        compare(home, on(running));
        compare(home, on(running));
        assertThat(open(home)).containsExactly("KENDALI_SEHAT 12");
        compare(home, on(running.plusWeeks(1)));
        assertThat(open(home)).as("the last whole week").containsExactly("KENDALI_SEHAT 12");
        visits(home, running.plusWeeks(1), 1);
        compare(home, on(running.plusWeeks(2)));
        assertThat(open(home)).isEmpty();
        assertThat(world.system(() -> db.sql(
                                "select count(*) from institution.alarm where institution_id = ? and kind = 'KENDALI_SEHAT'")
                        .param(home.id())
                        .query(Long.class)
                        .single()))
                .isOne();
    }

    @Test
    void aShortPastSaysNothing() {
        var home = steady("Panti Baru", "17.02.01.2001", 8);
        visits(home, running, 12);
        compare(home, on(running));
        assertThat(open(home)).isEmpty();
        assertThat(world.get(world.manager(home), "/lks/" + home.id() + "/kendali"))
                .hasStatusOk()
                .bodyText()
                .contains("Belum cukup pekan");
    }

    @Test
    void fewAndSealedCountsAreForTheManagerAndTheOfficesOfTheArea() {
        var home = steady("Panti Kabur", "17.03.01.2001");
        runaways(home, running, 6);
        compare(home, on(running));
        assertThat(open(home)).containsExactly("KENDALI_INSIDEN 6", "KENDALI_KABUR 6");
        var here = "/lks/" + home.id() + "/kendali";
        var alarms = "/lks/" + home.id() + "/peringatan";
        for (var who : List.of(world.manager(home), world.district("17.03"), world.province("17"))) {
            assertThat(world.get(who, here)).hasStatusOk().bodyText().contains("id=\"KABUR\"", "id=\"SEHAT\"", "di luar batas");
            assertThat(world.get(who, alarms)).bodyText().contains("6 orang pergi tanpa izin", here + "#KABUR");
        }
        var peksos = new id.naungan.access.Scope(
                Ids.next(), null, "Uji Peksos", Role.PEKSOS, Reach.INSTITUTION, home.id(), null, ZoneId.of("Asia/Jakarta"), false);
        for (var who : List.of(world.nation(Role.KEMENSOS), world.nation(Role.KPAI), peksos)) {
            assertThat(world.get(who, here)).hasStatusOk().bodyText().contains("id=\"SEHAT\"").doesNotContain("id=\"KABUR\"", "id=\"INSIDEN\"");
            assertThat(world.get(who, alarms)).hasStatusOk().bodyText().doesNotContain("pergi tanpa izin");
        }
        for (var stranger : List.of(
                world.manager(world.home("Panti Lain " + Ids.next(), "17.03.01.2001")), world.district("17.04"), world.province("18")))
            assertThat(world.get(stranger, here)).hasStatus(404);
        assertThat(world.seen(world.district("17.04"), () -> counted(home))).isZero();
        assertThat(world.seen(world.district("17.03"), () -> counted(home))).isPositive();
        // What goes around the home is never counted here.
        world.sql("update incident.incident set bypass = 'LKS' where institution_id = ?", home.id());
        compare(home, on(running));
        assertThat(open(home)).isEmpty();
    }

    private long counted(Institution home) {
        return db.sql("select count(*) from indicator.control_of(?, ?, ?)")
                .params(home.id(), running.minusWeeks(20), running)
                .query(Long.class)
                .single();
    }
}
