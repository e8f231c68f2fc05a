package id.naungan.incident.pattern;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.board.BoardWorld;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Statements;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure opens a list of as many incidents; list, figure, download and plain SQL agree, whatever became of the incidents. */
@NaunganTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternTest {

    private static final Pattern FIGURE =
            Pattern.compile("href=\"(/insiden\\?view=daftar[^\"]*)\"[^>]*>(?:<b>)?([\\d.]+)<");
    private static final Pattern LISTED = Pattern.compile("<caption>([\\d.]+) insiden</caption>");
    private static final Pattern OTHERS = Pattern.compile("([\\d.]+) insiden lain di wilayah ini");

    @Autowired
    World world;

    @Autowired
    BoardWorld reports;

    @Autowired
    JdbcClient db;

    Institution home;
    Institution neighbour;
    Scope district;
    Scope province;
    Scope ministry;
    Scope head;

    @BeforeAll
    void cast() {
        home = world.home("Panti Pola", "72.71.01.1001");
        neighbour = world.home("Panti Pola Kedua", "72.71.02.1001");
        var far = world.home("Panti Pola Donggala", "72.03.01.1001");
        district = reports.officer(Role.DINSOS_KAB, Reach.DISTRICT, null, "72.71");
        province = reports.officer(Role.DINSOS_PROV, Reach.PROVINCE, null, "72");
        ministry = reports.officer(Role.KEMENSOS, Reach.NATION, null, null);
        head = reports.officer(Role.PENGELOLA, Reach.INSTITUTION, home, null);
        var by = reports.officer(Role.PENGASUH, Reach.INSTITUTION, home, null).person();
        for (int i = 0; i < 20; i++)
            world.resides(world.client(home, "Penghuni " + i, Sex.L, "01-01-2015"), java.time.LocalDate.of(2025, 1, 1));
        world.resides(
                world.client(neighbour, "Penghuni kecil", Sex.L, "01-01-2015"), java.time.LocalDate.of(2025, 1, 1));
        var night = Instant.parse("2026-01-05T14:30:00Z");
        var accused = BoardWorld.accused(null, "Karyadi Pola");
        var closed = reports.report(home, "72.71", Set.of("FISIK"), List.of(accused), by, night, "KAMAR");
        var reopened = reports.report(
                home,
                "72.71",
                Set.of("FISIK", "PSIKIS"),
                List.of(accused),
                by,
                night.plus(1, ChronoUnit.DAYS),
                "KAMAR");
        var corrected = reports.report(home, "72.71", Set.of("LAIN"), List.of(), by, night, "HALAMAN");
        var joined = reports.report(neighbour, "72.71", Set.of("PERUNDUNGAN"), List.of(), by, night, "SEKOLAH");
        reports.report(neighbour, "72.71", Set.of("LAIN"), List.of(), by, Instant.now(), "SEKOLAH");
        reports.report(far, "72.03", Set.of("SEKSUAL"), List.of(accused), by);
        reports.report(far, "72.03", Set.of("LAIN"), List.of(), by);
        var former = reports.report(home, "72.71", Set.of("LAIN"), List.of(), by, night, "HALAMAN");
        world.sql(
                "update incident.incident set state = 'SELESAI', outcome = 'DIPERBAIKI', closed_at = now() where id in (?, ?)",
                closed,
                reopened);
        world.sql(
                "update incident.incident set state = 'DITANGANI', outcome = null, closed_at = null where id = ?",
                reopened);
        world.sql(
                "update incident.incident set kinds = '{SAKIT}', severity = 'BERAT', state = 'DIPILAH' where id = ?",
                corrected);
        world.sql(
                "insert into incident.joint (incident_id, other_id, why) values (?, ?, 'Kejadian yang sama')",
                joined,
                closed);
        world.sql("update incident.incident set received_at = received_at - interval '3 months' where id = ?", former);
        // One clock met in time, one too late, one late and still running.
        world.sql(
                "update incident.clock set met_at = started_at + interval '2 hours' where incident_id = ? and kind = 'VERIFIKASI'",
                closed);
        world.sql(
                "update incident.clock set met_at = started_at + interval '30 hours' where incident_id = ? and kind = 'VERIFIKASI'",
                reopened);
        clockLate(corrected);
    }

    /** Its verification began two days ago; a clock that runs never changes, so that it is written anew. */
    private void clockLate(UUID incident) {
        try (var c = id.naungan.store.TestDatabase.server()
                .connect(id.naungan.store.TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            c.createStatement().execute("select set_config('app.reach', 'MIGRATION', true)");
            // Without history: a change under somebody else's Act would be found in the trail.
            c.createStatement().execute("alter table incident.clock disable trigger history");
            c.createStatement()
                    .execute("delete from incident.clock where kind = 'VERIFIKASI' and incident_id = '" + incident
                            + "'");
            c.createStatement()
                    .execute(
                            "insert into incident.clock (incident_id, kind, term, norm, started_at, due_at) values ('"
                                    + incident
                                    + "', 'VERIFIKASI', 'insiden-verifikasi', 'USULAN', now() - interval '2 days', now() - interval '1 day')");
            c.createStatement().execute("alter table incident.clock enable trigger history");
            c.commit();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }

    private static Map<String, Long> figures(String html) {
        var figures = new LinkedHashMap<String, Long>();
        FIGURE.matcher(html).results().forEach(m -> figures.put(m.group(1).replace("&amp;", "&"), number(m.group(2))));
        return figures;
    }

    private static long listed(String html) {
        return LISTED.matcher(html).results().mapToLong(m -> number(m.group(1))).sum();
    }

    private static long others(String html) {
        return OTHERS.matcher(html).results().mapToLong(m -> number(m.group(1))).sum();
    }

    @Test
    void everyFigureOpensAListOfAsMany() {
        var looked = 0;
        for (var scope : List.of(district, province, head)) {
            for (var page : List.of(
                    "/insiden/pola",
                    "/insiden/pola?periode="
                            + Period.quarter(java.time.LocalDate.now()).before().code())) {
                for (var figure : figures(text(world.get(scope, page))).entrySet()) {
                    var list = text(world.get(scope, figure.getKey()));
                    assertThat(listed(list) + others(list))
                            .as(scope.role() + " " + figure.getKey())
                            .isEqualTo(figure.getValue());
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(60);
    }

    @Test
    void theListAndItsDownloadHoldTheSame() {
        for (var filter : List.of("", "jenis=FISIK", "status=SELESAI", "tenggat=LEWAT", "jenis=SAKIT&tingkat=BERAT")) {
            var list = listed(text(world.get(district, "/insiden?view=daftar&" + filter)));
            var file = text(world.post(
                    district, "/insiden/unduhan?" + filter, Map.of("bentuk", "CSV", "tujuan", "Uji kecocokan angka")));
            assertThat(file.lines().count() - 1).as(filter).isEqualTo(list);
            assertThat(list).as(filter).isPositive();
        }
    }

    /** Columns: condition in plain SQL, address of the list. */
    @Test
    void plainSqlCountsTheSame() {
        var table = List.of(
                List.of("'FISIK' = any(kinds)", "jenis=FISIK"),
                List.of("'LAIN' = any(kinds)", "jenis=LAIN"),
                List.of("'SAKIT' = any(kinds)", "jenis=SAKIT"),
                List.of("state = 'SELESAI'", "status=SELESAI"),
                List.of("state <> 'SELESAI'", "status=TERBUKA"),
                List.of("severity = 'BERAT'", "tingkat=BERAT"),
                List.of("place = 'KAMAR'", "tempat=KAMAR"),
                List.of("extract(hour from happened_at at time zone 'Asia/Makassar') = 22", "pukul=22"),
                List.of(
                        "id in (select incident_id from incident.clock where kind = 'VERIFIKASI' and met_at <= due_at)",
                        "jam=VERIFIKASI&tenggat=TEPAT"),
                List.of(
                        "id in (select incident_id from incident.clock where kind = 'VERIFIKASI' and (met_at > due_at or (met_at is null and due_at < now())))",
                        "jam=VERIFIKASI&tenggat=TERLAMBAT"),
                List.of("true", ""));
        for (var row : table) {
            var sql = world.system(
                    () -> db.sql("select count(*) from incident.incident where district = '72.71' and " + row.get(0))
                            .query(Long.class)
                            .single());
            assertThat(listed(text(world.get(district, "/insiden?view=daftar&" + row.get(1)))))
                    .as(row.get(1))
                    .isEqualTo(sql);
        }
    }

    @Test
    void whatIsSeenIsWhatHappened() {
        var page = text(world.get(district, "/insiden/pola"));
        // Twenty residents are enough for a rate, one is not.
        assertThat(page).contains("penghuni terlalu sedikit").contains(">15<");
        assertThat(page).contains("Karyadi Pola");
        // A third incident of the same accused lies in another regency: not even its number is told here.
        assertThat(page).contains("terduga=").doesNotContain("Panti Pola Donggala");
        assertThat(accusedAgain(district)).containsExactly(2L);
        assertThat(accusedAgain(province)).containsExactly(3L);
        var above = text(world.get(ministry, "/insiden/pola?wilayah=72"));
        assertThat(above).doesNotContain("Karyadi").contains("Kekerasan seksual per provinsi");
        assertThat(world.get(ministry, "/insiden/pola?wilayah=72.71")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(world.get(district, "/insiden/pola?wilayah=64").getResponse().getStatus())
                .isEqualTo(404);
    }

    private List<Long> accusedAgain(Scope scope) {
        return world.seen(
                scope,
                () -> db.sql("select n from incident.accused_again(?::jsonb)")
                        .param("{\"at\": \"" + Instant.now() + "\", \"zone\": \"Asia/Makassar\", \"area\": \"72\"}")
                        .query(Long.class)
                        .list());
    }

    @Test
    void theMedianAndTheNinthOfTenAreThoseOfTheClocksMet() {
        record Took(double median, double ninety) {}
        var took = world.seen(
                district,
                () -> db.sql("select median, ninety from incident.by_clock(?::jsonb) where clock = 'VERIFIKASI'")
                        .param("{\"at\": \"" + Instant.now() + "\", \"zone\": \"Asia/Makassar\", \"kind\": \"FISIK\"}")
                        .query(Took.class)
                        .single());
        // Two and thirty hours.
        assertThat(took).isEqualTo(new Took(16 * 3600, (2 + 28 * 0.9) * 3600));
    }

    @Test
    void thePagesAskTheDatabaseAFewTimesOnly() {
        var bounds = Map.of("/insiden", 8, "/insiden?view=daftar", 8, "/insiden/pola", 15);
        bounds.forEach((page, most) -> {
            world.get(district, page);
            var sent = new ArrayList<>(
                    Statements.of(() -> assertThat(world.get(district, page)).hasStatusOk()));
            assertThat(sent).as(page).hasSizeLessThanOrEqualTo(most);
        });
    }
}
