package id.naungan.casework.conference;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.Moment;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home discusses its cases: agenda from what is due, minutes, signature, tasks. */
@NaunganTest
class ConferenceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    List<Moment.Source> moments;

    Institution home;
    Scope manager;
    Scope caregiver;
    UUID worried;
    UUID calm;

    @BeforeEach
    void cast() {
        home = world.home("Panti Musyawarah", "65.01.01.1001");
        manager = person(Role.PENGELOLA, Reach.INSTITUTION);
        caregiver = person(Role.PENGASUH, Reach.CLIENTS);
        worried = child("Anak Cemas");
        calm = child("Anak Tenang");
        world.sql(
                "insert into client.assignment (id, client_id, account_id) values (?, ?, ?)",
                Ids.next(),
                worried,
                caregiver.person());
        world.sql("""
                insert into client.task (key, client_id, institution_id, district, kind, due_on, role, href)
                values (?, ?, ?, ?, 'tindak-lanjut-pembahasan', ?, 'PEKSOS', '/')""", "uji:" + Ids.next(), worried, home.id(), home.district(), today().minusDays(2));
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Scope person(Role role, Reach reach) {
        var account = world.account(home, "Uji " + role, role, reach);
        return new Scope(account, null, "Uji " + role, role, reach, home.id(), null, ZONE, false);
    }

    private UUID child(String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, today().minusYears(1));
        return id;
    }

    private String open(String clients) {
        var opened = world.post(
                manager,
                "/pembahasan",
                Map.of(
                        "on",
                        today().toString(),
                        "klien",
                        clients,
                        "hadir",
                        manager.account() + "," + caregiver.account()));
        assertThat(opened).hasStatus(302);
        return opened.getResponse().getHeader("Location");
    }

    private UUID row(String place, UUID client) {
        return world.system(
                () -> db.sql("select id from casework.conference_case where conference_id = ?::uuid and client_id = ?")
                        .params(place.substring(place.lastIndexOf('/') + 1), client)
                        .query(UUID.class)
                        .single());
    }

    private void minute(String place, UUID client) {
        assertThat(world.post(
                        manager,
                        place + "/anak/" + row(place, client),
                        Map.of(
                                "summary", "Sering menyendiri",
                                "decision", "Didampingi konselor",
                                "followUp", "Hubungi konselor",
                                "petugas", caregiver.account().toString(),
                                "until", today().plusDays(5).toString())))
                .hasStatus(302);
    }

    private String signed() {
        var place = open(worried + "," + calm);
        minute(place, worried);
        minute(place, calm);
        assertThat(world.post(manager, place + "/tanda-tangan", Map.of())).hasStatus(302);
        return place;
    }

    @Test
    void theAgendaIsProposedFromWhatIsDue() {
        var form = World.text(world.get(manager, "/pembahasan/baru"));
        assertThat(form).contains("Anak Cemas", "Anak Tenang", "1 tugas terlambat", "tanpa catatan lebih dari");
        assertThat(form.indexOf("Anak Cemas")).isLessThan(form.indexOf("Anak Tenang"));
        assertThat(World.text(world.inEnglish(manager, "/pembahasan/baru"))).contains("1 overdue tasks");
    }

    @Test
    void whatIsUndecidedCannotBeSigned() {
        var place = open(worried + "," + calm);
        minute(place, worried);
        var refused = world.post(manager, place + "/tanda-tangan", Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(World.text(refused)).contains("1 klien tanpa keputusan");
    }

    @Test
    void onlyTheChairSigns() {
        var place = open(worried.toString());
        minute(place, worried);
        var refused = world.post(person(Role.PEKSOS, Reach.INSTITUTION), place + "/tanda-tangan", Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(World.text(refused)).contains("pemimpin rapat");
    }

    @Test
    void signingMakesTasksAndAsksForTheNextMeeting() {
        var place = signed();
        var id = place.substring(place.lastIndexOf('/') + 1);
        var holders =
                world.system(() -> db.sql("select holder from client.task where starts_with(key, ?) and due_on = ?")
                        .params("pembahasan:" + id + ":", today().plusDays(5))
                        .query(UUID.class)
                        .list());
        assertThat(holders).containsExactly(caregiver.person(), caregiver.person());
        var next = world.system(() -> db.sql("select due_on from client.task where key = ?")
                .param("pembahasan-berikut:" + home.id())
                .query(LocalDate.class)
                .single());
        assertThat(next).isEqualTo(today().plusDays(14));
        assertThat(World.text(world.get(manager, "/pembahasan")))
                .contains("berikutnya paling lambat", "Ditandatangani");
    }

    @Test
    void theTimelineOfTheClientShowsTheDecision() {
        signed();
        var told = world.seen(
                manager,
                () -> moments.stream()
                        .filter(ConferenceMoments.class::isInstance)
                        .flatMap(source -> source.of(worried, today().minusDays(1), today(), 10).stream())
                        .toList());
        assertThat(told)
                .singleElement()
                .satisfies(moment -> assertThat(moment.words()).isEqualTo("Didampingi konselor"));
    }

    @Test
    void signedMinutesStayAsTheyAre() {
        var place = signed();
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        assertThat(world.post(manager, place + "/anak/" + row(place, worried), Map.of("summary", "x", "decision", "y")))
                .hasStatus(404);
        assertThat(world.post(manager, place + "/rapat", Map.of("on", today().toString())))
                .hasStatus(404);
        assertThat(world.post(manager, place + "/pembatalan", Map.of("alasan", "x")))
                .hasStatus(404);
        assertThat(world.seen(
                        manager,
                        () -> db.sql("update casework.conference set notes = 'x' where id = ?")
                                .param(id)
                                .update()))
                .isZero();
    }

    @Test
    void aCaregiverReadsWhatWasSaidAboutHerOwnClientsOnly() {
        var place = signed();
        assertThat(World.text(world.get(caregiver, place)))
                .contains("Anak Cemas")
                .doesNotContain("Anak Tenang");
        assertThat(world.get(caregiver, "/pembahasan/baru")).hasStatus(403);
        assertThat(world.post(caregiver, place + "/tanda-tangan", Map.of())).hasStatus(403);
    }

    @Test
    void strangersSeeNothing() {
        var place = signed();
        var neighbour = world.manager(world.home("Panti Sebelah Musyawarah", "65.01.01.1001"));
        assertThat(world.get(neighbour, place)).hasStatus(404);
        assertThat(world.post(neighbour, place + "/anak", Map.of("klien", calm.toString())))
                .hasStatus(404);
        assertThat(world.get(world.district("65.02"), place)).hasStatus(404);
        assertThat(world.get(world.district("65.02"), "/pembahasan?lks=" + home.id()))
                .hasStatus(404);
        assertThat(world.get(world.nation(Role.KEMENSOS), place)).hasStatus(403);
        assertThat(World.text(world.get(world.district("65.01"), place))).contains("Anak Tenang");
        for (var table : List.of("conference", "conference_attendee", "conference_case")) {
            var column = table.equals("conference") ? "id" : "conference_id";
            assertThat(world.count(neighbour, "casework." + table, column, UUID.fromString(place.substring(12))))
                    .as(table)
                    .isZero();
        }
        assertThat(World.text(world.get(world.district("65.01"), "/pembahasan")))
                .contains("Panti Musyawarah");
    }

    @Test
    void aClientOfAnotherHomeCannotBePutThere() {
        var other = world.home("Panti Lain Musyawarah", "65.01.01.1001");
        var foreign = world.client(other, "Anak Orang", Sex.L, "03-03-2016");
        world.resides(foreign, today().minusYears(1));
        var place = open(worried + "," + foreign);
        assertThat(World.text(world.get(manager, place))).contains("Anak Cemas").doesNotContain("Anak Orang");
    }

    @Test
    void readingTheMinutesIsLogged() {
        var place = signed();
        world.get(world.district("65.01"), place);
        assertThat(world.system(() -> db.sql(
                                "select count(*) from audit.reading where client_id = ? and what = 'pembahasan' and role = 'DINSOS_KAB'")
                        .param(worried)
                        .query(Long.class)
                        .single()))
                .isOne();
    }
}
