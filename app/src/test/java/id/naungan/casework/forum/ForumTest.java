package id.naungan.casework.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alumni and their families meet. */
@NaunganTest
class ForumTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope manager;
    UUID alumnus;

    @BeforeEach
    void cast() {
        home = world.home("Panti Kenangan", "65.04.01.1001");
        manager = world.manager(home);
        alumnus = left("Alumni Pertama", "REUNIFIKASI");
        left("Anak Wafat", "MENINGGAL");
        var resident = world.client(home, "Masih Tinggal", Sex.P, "03-03-2016");
        world.resides(resident, LocalDate.of(2024, 1, 1));
    }

    private UUID left(String name, String how) {
        var id = world.client(home, name, Sex.L, "03-03-2006");
        world.sql(
                """
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, exit_on, exit_kind)
                values (?, 0, ?, ?, ?, ?, 'L', ?, 'KELUARGA', 'uji', ?, ?)""",
                Ids.next(),
                id,
                home.id(),
                home.district(),
                name,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2024, 6, 30),
                how);
        return id;
    }

    private String held() {
        var held = world.post(
                manager,
                "/forum-alumni",
                Map.of(
                        "on", LocalDate.now().minusDays(1).toString(),
                        "topic", "Mencari kerja",
                        "alumni", alumnus.toString(),
                        "keluarga", alumnus.toString(),
                        "others[0].name", "Pak Lurah",
                        "nextOn", LocalDate.now().plusDays(90).toString()));
        assertThat(held).hasStatus(302);
        return held.getResponse().getHeader("Location");
    }

    @Test
    void thoseWhoLeftAreAlumniAndTheDeadAndTheResidentsAreNot() {
        assertThat(World.text(world.get(manager, "/forum-alumni/baru")))
                .contains("Alumni Pertama")
                .doesNotContain("Masih Tinggal", "Anak Wafat");
    }

    @Test
    void aMeetingKeepsWhoCameAndAsksForTheNext() {
        var place = held();
        assertThat(World.text(world.get(manager, place)))
                .contains("Mencari kerja", "Alumni Pertama", "Keluarga Alumni Pertama", "Pak Lurah");
        assertThat(World.text(world.inEnglish(manager, "/forum-alumni")))
                .contains("Mencari kerja", "Families and guests");
        assertThat(world.system(() -> db.sql("select due_on from client.task where key = ?")
                        .param("forum-alumni:" + home.id())
                        .query(LocalDate.class)
                        .single()))
                .isEqualTo(LocalDate.now().plusDays(90));
    }

    @Test
    void strangersSeeNothing() {
        var place = held();
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        var neighbour = world.manager(world.home("Panti Sebelah Kenangan", "65.04.01.1001"));
        assertThat(world.get(neighbour, place)).hasStatus(404);
        assertThat(world.count(neighbour, "casework.forum", "id", id)).isZero();
        assertThat(world.count(neighbour, "casework.forum_attendee", "forum_id", id))
                .isZero();
        assertThat(world.get(world.district("65.03"), "/forum-alumni?lks=" + home.id()))
                .hasStatus(404);
        assertThat(world.get(world.nation(Role.KPAI), place)).hasStatus(403);
        assertThat(World.text(world.get(world.district("65.04"), place))).contains("Alumni Pertama");
    }
}
