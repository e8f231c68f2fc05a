package id.naungan.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One shift tells the next. */
@NaunganTest
class HandoverTest {

    @Autowired
    World world;

    @Autowired
    NoteWorld notes;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope evening;
    Scope night;

    @BeforeEach
    void cast() {
        home = world.home("Panti Serah Terima", "65.04.01.1001");
        evening = notes.writer(home, Role.PENGASUH, Reach.INSTITUTION);
        night = notes.writer(home, Role.PENGASUH, Reach.CLIENTS);
    }

    private static Map<String, String> form(String id, LocalDate day, String shift, String words) {
        return Map.of("_kiriman", id, "day", day.toString(), "shift", shift, "words", words);
    }

    private UUID handedOver(String words) {
        var id = Ids.next();
        assertThat(world.post(evening, "/serah-terima", form(id.toString(), NoteWorld.today(), "SORE", words)))
                .hasStatus(302);
        return id;
    }

    private long count(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(Long.class).single());
    }

    @Test
    void theNextShiftFindsItOnTodaysPageUntilItIsRead() {
        var id = handedOver("Siti batuk, lihat pukul 02.00");
        assertThat(World.text(world.get(night, "/hari-ini"))).contains("Siti batuk");
        assertThat(World.text(world.get(evening, "/hari-ini"))).doesNotContain("Siti batuk");
        assertThat(world.post(night, "/serah-terima/" + id + "/pembacaan", Map.of("kembali", "/hari-ini")))
                .hasStatus(302)
                .hasHeader("Location", "/hari-ini");
        assertThat(world.post(night, "/serah-terima/" + id + "/pembacaan", Map.of()))
                .hasStatus(302);
        assertThat(World.text(world.get(night, "/hari-ini"))).doesNotContain("Siti batuk");
        assertThat(World.text(world.get(evening, "/serah-terima"))).contains("Dibaca oleh " + night.name());
        assertThat(count("select count(*) from note.handover_read where handover_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void theSameHandoverTwiceIsOne() {
        var form = form(Ids.next().toString(), NoteWorld.today(), "PAGI", "Sama saja");
        world.post(evening, "/serah-terima", form);
        assertThat(world.post(evening, "/serah-terima", form)).hasStatus(302);
        assertThat(count(
                        "select count(*) from note.handover where institution_id = ? and words = 'Sama saja'",
                        home.id()))
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAndTheWordsStay() {
        var answer = world.post(
                evening, "/serah-terima", form(Ids.next().toString(), NoteWorld.today(), "", "Panjang lebar"));
        assertThat(answer).hasStatus(422);
        assertThat(World.text(answer)).contains("Panjang lebar", "giliran jaga");
        var ahead = world.post(
                evening,
                "/serah-terima",
                form(Ids.next().toString(), NoteWorld.today().plusDays(2), "PAGI", "Besok lusa"));
        assertThat(ahead).hasStatus(422);
        assertThat(World.text(ahead)).contains("Besok lusa", "Jam HP Anda");
    }

    @Test
    void strangersNeitherReadNorConfirm() {
        var id = handedOver("Rahasia panti");
        var neighbour = notes.manager(world.home("Panti Sebelah Serah", "65.04.01.1001"));
        assertThat(World.text(world.get(neighbour, "/serah-terima"))).doesNotContain("Rahasia panti");
        assertThat(World.text(world.get(neighbour, "/serah-terima?lks=" + home.id())))
                .doesNotContain("Rahasia panti");
        assertThat(world.post(neighbour, "/serah-terima/" + id + "/pembacaan", Map.of()))
                .hasStatus(404);
        assertThat(world.get(world.district("65.03"), "/serah-terima?lks=" + home.id()))
                .hasStatus(404);
        assertThat(World.text(world.get(world.district("65.04"), "/serah-terima?lks=" + home.id())))
                .contains("Rahasia panti");
        assertThat(world.get(world.nation(Role.KEMENSOS), "/serah-terima?lks=" + home.id()))
                .hasStatus(403);
        assertThat(world.post(
                        world.district("65.04"),
                        "/serah-terima",
                        form(Ids.next().toString(), NoteWorld.today(), "PAGI", "x")))
                .hasStatus(403);
    }
}
