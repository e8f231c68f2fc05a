package id.naungan.client;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import id.naungan.store.Statements;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file on one page: what it says, who may open its parts, and how little it asks of the database however long the life was. */
@NaunganTest
class FileOnOnePageTest {

    /** What a first page may ask: scope, file, photo consent, alerts, own sections, who is in charge, next steps, the log. */
    private static final int PAGE = 14;

    /** What a part may ask: scope, file, alerts, its own, the log; the timeline asks each module once. */
    private static final int PART = 18;

    private static final List<String> PARTS = List.of("tugas", "rencana", "aspek", "perjalanan");

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope manager;
    UUID siti;
    UUID account;
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @BeforeEach
    void cast() {
        home = world.home("Panti Sekilas", "62.71.01.1001");
        manager = world.manager(home);
        siti = world.client(home, "Siti Sekilas", Sex.P, "03-03-2016", "6271014303160001");
        world.resides(siti, today.minusYears(5));
        account = world.account(home, "Ibu Asuh Sekilas", Role.PENGASUH, Reach.CLIENTS);
        world.sql(
                "insert into client.assignment (id, client_id, account_id) values (?, ?, ?)",
                Ids.next(),
                siti,
                account);
    }

    private String url(String rest) {
        return "/klien/" + siti + rest;
    }

    /** As many signed reviews, and a note a day for as many days; every tenth day away without leave. */
    private void lives(int records, int days) {
        var caseFile = Ids.next();
        world.sql(
                "insert into casework.case_file (id, client_id, institution_id, district, opened_on, worker_name, review_due) values (?, ?, ?, ?, ?, 'Bu Peksos Sekilas', ?)",
                caseFile,
                siti,
                home.id(),
                home.district(),
                today.minusYears(5),
                today.plusDays(3));
        world.sql("""
                insert into casework.record (id, case_id, client_id, institution_id, district, step, status, on_date, holder_name)
                select gen_random_uuid(), ?, ?, ?, ?, case when n = 1 then 'RENCANA' else 'TINJAUAN' end, 'DRAF', ?::date - n, 'Bu Peksos Sekilas'
                  from generate_series(1, ?) n""", caseFile, siti, home.id(), home.district(), today, records);
        world.sql("update casework.record set status = 'DITANDATANGANI' where case_id = ?", caseFile);
        world.sql("""
                insert into casework.functioning (record_id, client_id, institution_id, district, on_date, occasion, aspect, score)
                select r.id, r.client_id, r.institution_id, r.district, r.on_date, 'TINJAUAN', a, 3
                  from casework.record r cross join unnest(array['FISIK', 'REALISASI_DIRI', 'SOSIALISASI', 'INTEGRASI_SOSIAL', 'PRODUKTIVITAS']) a
                 where r.case_id = ?""", caseFile);
        world.sql("""
                insert into note.daily_note (id, client_id, institution_id, district, day, presence, health, family_contact, written_by_name, written_at)
                select gen_random_uuid(), ?, ?, ?, ?::date - n, case when n % 10 = 0 then 'TANPA_IZIN' else 'ADA' end, 'SEHAT', 'TIDAK_ADA', 'Bu Asuh', now()
                  from generate_series(0, ? - 1) n""", siti, home.id(), home.district(), today, days);
    }

    @Test
    void thePageNamesWhoAnswersAndAsksForEachPartByItself() {
        lives(2, 2);
        var page = text(world.get(manager, url("")));
        assertThat(page).contains("Ibu Asuh Sekilas").contains("Bu Peksos Sekilas");
        for (var part : PARTS) {
            assertThat(page).contains("data-hx-get=\"" + url("/sekilas/" + part) + "\"");
            assertThat(text(world.get(manager, url("/sekilas/" + part))))
                    .as(part)
                    .contains("<section id=\"sekilas-" + part + "\"");
            assertThat(text(world.inEnglish(manager, url("/sekilas/" + part)))).contains("lang=\"en\"");
        }
    }

    @Test
    void thePageAsksTheSameOfTheDatabaseForTwentyRecordsAndForTwoHundredWithFiveYearsOfNotes() {
        lives(20, 30);
        var few = counts();
        var other = world.client(home, "Rahma Sekilas", Sex.P, "03-03-2015");
        world.resides(other, today.minusYears(5));
        siti = other;
        lives(200, 5 * 365);
        var many = counts();
        few.remove("");
        assertThat(many).containsAllEntriesOf(few);
        assertThat(many.remove("")).isLessThanOrEqualTo(PAGE);
        assertThat(many.values()).allMatch(count -> count <= PART);
    }

    private Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        for (var part : List.of(
                "", "/sekilas/tugas", "/sekilas/rencana", "/sekilas/aspek", "/sekilas/perjalanan", "/perjalanan")) {
            world.get(manager, url(part));
            var sent = Statements.of(
                    () -> assertThat(world.get(manager, url(part))).hasStatusOk());
            counts.put(part, sent.size());
        }
        return counts;
    }

    @Test
    void theTimelineTurnsItsPagesBackAndForthWithoutLosingADay() {
        lives(40, 400);
        var first = text(world.get(manager, url("/perjalanan")));
        assertThat(first).contains("Pergi tanpa izin").contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        var next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        var second = text(world.get(manager, next));
        assertThat(second).contains("rel=\"prev\"");
        var back = second.replaceAll("(?s).*rel=\"prev\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(days(text(world.get(manager, back)))).isEqualTo(days(first));
        assertThat(days(second)).doesNotContainAnyElementsOf(days(first));
        var notes = text(world.get(manager, url("/perjalanan?jenis=note")));
        assertThat(notes).contains("Pergi tanpa izin").doesNotContain("Ditandatangani:");
        assertThat(world.get(manager, url("/perjalanan?jenis=entah"))).hasStatus(404);
    }

    private static List<String> days(String page) {
        return java.util.regex.Pattern.compile("<time datetime=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    @Test
    void whatIsOverdueStandsFirstAndASignedPlanShowsHowFarItIs() {
        lives(1, 1);
        var plan = world.system(() -> db.sql("select id from casework.record where client_id = ?")
                .param(siti)
                .query(UUID.class)
                .single());
        world.sql("""
                insert into client.task (key, client_id, institution_id, district, kind, words, due_on, role, href, status, done_on)
                select 'rencana:' || ? || ':' || n, ?, ?, ?, 'rencana', 'Kegiatan ' || n, ?::date + (n - 2), 'PEKSOS', '/klien', case when n = 3 then 'SELESAI' else 'TERBUKA' end,
                       case when n = 3 then ?::date end from generate_series(1, 4) n""", plan, siti, home.id(), home.district(), today, today);
        var tasks = text(world.get(manager, url("/sekilas/tugas")));
        assertThat(tasks).contains("Kegiatan 1").contains("terlambat 1 hari").doesNotContain("Kegiatan 3");
        assertThat(tasks.indexOf("Kegiatan 1")).isLessThan(tasks.indexOf("Kegiatan 2"));
        assertThat(text(world.get(manager, url("/sekilas/rencana"))))
                .contains("1 dari 4 selesai")
                .contains("1 terlambat");
    }

    @Test
    void nobodyElseOpensAPart() {
        var neighbour = world.manager(world.home("Panti Tetangga Sekilas", "62.71.01.1001"));
        var district = world.district("64.72");
        var kemensos = world.nation(Role.KEMENSOS);
        for (var part :
                List.of("/sekilas/tugas", "/sekilas/rencana", "/sekilas/aspek", "/sekilas/perjalanan", "/perjalanan")) {
            assertThat(world.get(neighbour, url(part))).as(part).hasStatus(404);
            assertThat(world.get(district, url(part))).as(part).hasStatus(404);
            assertThat(world.get(kemensos, url(part))).as(part).hasStatus(403);
            assertThat(world.get(world.own(account, home, Role.PENGASUH), url(part)))
                    .as(part)
                    .hasStatusOk();
        }
    }

    @Test
    void oneLookAtTheFirstPageIsOneLineInTheLogAndAPartAloneIsItsOwn() {
        var reader = world.own(account, home, Role.PENGASUH);
        world.get(reader, url("/sekilas/perjalanan"));
        assertThat(world.count(reader, "audit.reading", "client_id", siti)).isEqualTo(1);
        world.get(reader, url(""));
        PARTS.forEach(part -> world.get(reader, url("/sekilas/" + part)));
        assertThat(world.count(reader, "audit.reading", "client_id", siti)).isEqualTo(2);
        world.get(reader, url("/perjalanan"));
        assertThat(world.count(reader, "audit.reading", "client_id", siti)).isEqualTo(3);
    }
}
