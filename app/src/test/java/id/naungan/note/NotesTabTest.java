package id.naungan.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The notes of one person on the calendar, and in the history. */
@NaunganTest
class NotesTabTest {

    @Autowired
    World world;

    @Autowired
    NoteWorld notes;

    Institution home;
    Scope manager;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Kalender", "65.05.01.1001");
        manager = notes.manager(home);
        siti = notes.child(home, "Siti Kalender");
        world.resides(siti, NoteWorld.today().minusDays(3));
        notes.tap(manager, siti, NoteWorld.today());
        world.post(
                manager,
                "/hari-ini/" + siti,
                NoteWorld.form(
                        siti,
                        NoteWorld.today().minusDays(1),
                        "",
                        "presence",
                        "ADA",
                        "health",
                        "SAKIT",
                        "sentence",
                        "Demam tinggi"));
    }

    @Test
    void aWeekTellsNotedOddAndForgottenDaysApart() {
        var week = World.text(world.get(manager, "/klien/" + siti + "/catatan?minggu=" + NoteWorld.today()));
        var before = World.text(world.get(
                manager,
                "/klien/" + siti + "/catatan?minggu=" + NoteWorld.today().minusDays(7)));
        assertThat(week + before).contains("Demam tinggi", "<b>Sakit</b>", manager.name());
        assertThat((week + before).split("<td class=\"noted\"", -1)).hasSize(2);
        assertThat((week + before).split("<td class=\"gap\"", -1)).hasSize(3);
        assertThat((week + before).split("<td class=\"odd\"", -1)).hasSize(2);
    }

    @Test
    void aMonthOffersTheCorrectionOfADay() {
        assertThat(World.text(world.get(manager, "/klien/" + siti + "/catatan")))
                .contains("/hari-ini/" + siti + "?hari=" + NoteWorld.today(), "aria-current=\"date\"");
        assertThat(world.inEnglish(manager, "/klien/" + siti + "/catatan")).hasStatusOk();
        assertThat(World.text(world.get(world.district("65.05"), "/klien/" + siti + "/catatan")))
                .doesNotContain("/hari-ini/" + siti);
    }

    @Test
    void theHistoryTellsItInWords() {
        assertThat(World.text(world.get(manager, "/klien/" + siti + "/riwayat")))
                .contains("Catatan harian ditulis", "Kesehatan", "Sakit", "Demam tinggi")
                .doesNotContain("history.");
    }

    @Test
    void strangersFindNothing() {
        var neighbour = notes.manager(world.home("Panti Sebelah Kalender", "65.05.01.1001"));
        var caregiver = notes.writer(home, Role.PENGASUH, Reach.CLIENTS);
        for (var stranger : new Scope[] {neighbour, caregiver, world.district("65.03"), world.province("64")})
            assertThat(world.get(stranger, "/klien/" + siti + "/catatan")).hasStatus(404);
        assertThat(world.get(world.nation(Role.KPAI), "/klien/" + siti + "/catatan"))
                .hasStatus(403);
        for (var stranger : new Scope[] {neighbour, caregiver, world.district("65.03"), world.nation(Role.KPAI)})
            assertThat(world.count(stranger, "note.daily_note", "client_id", siti))
                    .isZero();
        assertThat(world.count(manager, "note.daily_note", "client_id", siti)).isEqualTo(2);
        assertThat(world.count(neighbour, "note.coverage", "institution_id", home.id()))
                .isZero();
        assertThat(world.count(world.nation(Role.KPAI), "note.coverage", "institution_id", home.id()))
                .isEqualTo(2);
    }
}
