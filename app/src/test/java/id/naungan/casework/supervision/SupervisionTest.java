package id.naungan.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor sees how each worker stands, and a session stays between the two and the supervisor's scope. */
@NaunganTest
class SupervisionTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope supervisor;
    Scope worker;
    Scope colleague;
    UUID client;

    @BeforeEach
    void cast() {
        home = world.home("Panti Binaan", "65.03.01.1001");
        supervisor =
                new Scope(Ids.next(), null, "Ibu Pembina", Role.SUPERVISOR, Reach.DISTRICT, null, "65.03", ZONE, false);
        worker = person("Pekerja Dibina");
        colleague = person("Rekan Kerja");
        client = world.client(home, "Klien Dibina", Sex.L, "03-03-2012");
        world.resides(client, today().minusYears(1));
        world.sql("""
                insert into casework.case_file (id, client_id, institution_id, district, opened_on, worker_id, worker_name)
                values (?, ?, ?, ?, ?, ?, 'Pekerja Dibina')""", Ids.next(), client, home.id(), home.district(), today().minusDays(40), worker.person());
        world.sql("""
                insert into client.task (key, client_id, institution_id, district, kind, due_on, holder, role, href)
                values (?, ?, ?, ?, 'langkah-supervisi', ?, ?, 'PEKSOS', '/')""", "uji:" + Ids.next(), client, home.id(), home.district(), today().minusDays(3), worker.person());
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Scope person(String name) {
        var account = world.account(home, name, Role.PEKSOS, Reach.INSTITUTION);
        return new Scope(account, null, name, Role.PEKSOS, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    private Map<String, String> form() {
        return Map.of(
                "on",
                today().toString(),
                "methods",
                "TATAP_MUKA",
                "findings",
                "Asesmen tertunda",
                "help",
                "Contoh asesmen",
                "steps[0].what",
                "Selesaikan asesmen",
                "steps[0].until",
                today().plusDays(7).toString(),
                "nextOn",
                today().plusDays(30).toString(),
                "klien",
                client.toString());
    }

    private String draft() {
        var written = world.post(supervisor, "/supervisi/" + worker.person(), form());
        assertThat(written).hasStatus(302);
        return written.getResponse().getHeader("Location");
    }

    private String signed() {
        var place = draft();
        assertThat(world.post(supervisor, place + "/tanda-tangan", Map.of())).hasStatus(302);
        return place;
    }

    @Test
    void oneLineAWorkerAndEachFigureOpensItsList() {
        var page = World.text(world.get(supervisor, "/supervisi"));
        assertThat(page).contains("Pekerja Dibina", "Panti Binaan", "/supervisi/" + worker.person() + "#terlambat");
        assertThat(World.text(world.get(supervisor, "/supervisi/" + worker.person())))
                .contains("Klien Dibina", "Langkah dari supervisi", "Tidak ada draf");
        assertThat(World.text(world.inEnglish(supervisor, "/supervisi"))).contains("Overdue tasks");
    }

    @Test
    void aDraftIsItsSupervisorsAndTheWorkerReadsItOnceItIsSigned() {
        var place = draft();
        assertThat(world.get(worker, place)).hasStatus(404);
        assertThat(World.text(world.get(supervisor, place + "/ubah")))
                .contains("Asesmen tertunda", "Selesaikan asesmen");
        assertThat(world.post(supervisor, place, form())).hasStatus(302);
        assertThat(world.post(supervisor, place + "/tanda-tangan", Map.of())).hasStatus(302);
        assertThat(World.text(world.get(worker, place))).contains("Asesmen tertunda", "Klien Dibina");
        assertThat(World.text(world.get(worker, "/supervisi/saya"))).contains("Ibu Pembina");
    }

    @Test
    void colleaguesAndStrangersSeeNothingNotEvenInTheTrail() {
        var place = signed();
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        for (var other : java.util.List.of(colleague, world.manager(home), world.district("65.04"))) {
            assertThat(world.get(other, place)).hasStatus(404);
            assertThat(world.count(other, "casework.supervision", "id", id)).isZero();
            assertThat(world.count(other, "casework.supervision_step", "supervision_id", id))
                    .isZero();
            assertThat(world.seen(
                            other,
                            () -> db.sql("select count(*) from audit.change where tbl like 'casework.supervision%'"
                                            + " and diff::text like '%Asesmen tertunda%'")
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }
        assertThat(world.get(colleague, "/supervisi")).hasStatus(403);
        assertThat(world.get(world.nation(Role.KEMENSOS), place)).hasStatus(403);
        assertThat(World.text(world.get(world.district("65.03"), place))).contains("Asesmen tertunda");
    }

    @Test
    void aStrangersWorkerCannotBeSupervised() {
        var stranger = new Scope(
                Ids.next(), null, "Pembina Lain", Role.SUPERVISOR, Reach.DISTRICT, null, "65.04", ZONE, false);
        assertThat(world.get(stranger, "/supervisi/" + worker.person())).hasStatus(404);
        assertThat(world.post(stranger, "/supervisi/" + worker.person(), form()))
                .hasStatus(404);
        assertThat(World.text(world.get(stranger, "/supervisi"))).doesNotContain("Pekerja Dibina");
    }

    @Test
    void agreedStepsBecomeTasksOfTheWorkerWithoutTheirWordsAndHeIsTold() {
        var place = signed();
        var id = place.substring(place.lastIndexOf('/') + 1);
        var task = world.system(() -> db.sql("select * from client.task where starts_with(key, ?)")
                .param("supervisi:" + id)
                .query()
                .singleRow());
        assertThat(task).containsEntry("holder", worker.person()).containsEntry("words", null);
        assertThat(world.system(() -> db.sql("select count(*) from notice.notice where account_id = ? and key = ?")
                        .params(worker.person(), "supervisi:" + id)
                        .query(Long.class)
                        .single()))
                .isOne();
    }

    @Test
    void onlyTheWorkerTakesNoteAndNothingElseOfTheSessionIsHis() {
        var place = signed();
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        assertThat(world.post(supervisor, place + "/pengakuan", Map.of())).hasStatus(404);
        assertThat(world.post(worker, place + "/pengakuan", Map.of("words", "Setuju")))
                .hasStatus(302);
        assertThat(World.text(world.get(supervisor, place))).contains("Setuju", "Sudah dibaca");
        assertThat(world.seen(
                        worker,
                        () -> db.sql("update casework.supervision set findings = 'x' where id = ?")
                                .param(id)
                                .update()))
                .isZero();
        assertThat(world.post(supervisor, place, form())).hasStatus(404);
        assertThat(world.post(supervisor, place + "/tanda-tangan", Map.of())).hasStatus(404);
    }
}
