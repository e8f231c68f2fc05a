package id.naungan.care;

import static id.naungan.care.CareWorld.form;
import static id.naungan.care.CareWorld.today;
import static id.naungan.care.CareWorld.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.care.contact.WatchFamilyContact;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of contact with the family: who is asked when, and what stops it. */
@NaunganTest
class ContactClockTest {

    @Autowired
    World world;

    @Autowired
    CareWorld care;

    @Autowired
    WatchFamilyContact watch;

    @Autowired
    JdbcClient db;

    Institution home;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Rindu", "61.73.01.1001");
        siti = care.child(home, "Siti Rindu", today().minusYears(8));
        // Another test of the same database may have changed the terms on screen.
        world.sql("update reference.term set value = 30 where id = 'kontak-keluarga-peringatan'");
        world.sql("update reference.term set value = 90 where id = 'kontak-keluarga-eskalasi'");
    }

    private void residesSince(int daysAgo) {
        world.resides(siti, today().minusDays(daysAgo));
    }

    /** What is asked for, as `role status due`. */
    private List<String> asked() {
        return world.system(() -> db.sql("""
                        select role || ' ' || status || ' ' || due_on from client.task
                         where client_id = ? and kind like 'kontak-keluarga%' order by role desc""").param(siti).query(String.class).list());
    }

    private void note(LocalDate day, String familyContact) {
        world.sql("""
                insert into note.daily_note (id, client_id, institution_id, district, day, presence, family_contact, written_by_name, written_at)
                select ?, id, institution_id, district, ?, 'HADIR', ?, 'Uji', now() from client.client where id = ?""", Ids.next(), day, familyContact, siti);
    }

    private LocalDate lastContact() {
        return world.system(() -> db.sql("select last_contact_on from care.contact_state where client_id = ?")
                .param(siti)
                .query(LocalDate.class)
                .optional()
                .orElse(null));
    }

    @Test
    void nobodyIsAskedBeforeThirtyDaysAndTheSocialWorkerFromThen() {
        residesSince(29);
        watch.run();
        assertThat(asked()).isEmpty();
        residesSince(31);
        watch.run();
        assertThat(asked()).containsExactly("PEKSOS TERBUKA " + today().minusDays(1));
        watch.run();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void afterNinetyDaysTheDistrictIsAskedToo() {
        residesSince(95);
        watch.run();
        assertThat(asked())
                .containsExactly(
                        "PEKSOS TERBUKA " + today().minusDays(65), "DINSOS_KAB TERBUKA " + today().minusDays(5));
        assertThat(world.count(world.district("61.72"), "client.task", "client_id", siti))
                .as("not another district")
                .isZero();
    }

    @Test
    void aCallInADailyNoteStopsTheClockAndItsCorrectionStartsItAgain() {
        residesSince(95);
        watch.run();
        note(today().minusDays(3), "TIDAK_ADA");
        assertThat(lastContact()).isNull();
        note(today().minusDays(2), "TELEPON");
        assertThat(lastContact()).isEqualTo(today().minusDays(2));
        assertThat(asked()).hasSize(2).allMatch(task -> task.contains("SELESAI"));
        world.sql(
                "update note.daily_note set family_contact = 'TIDAK_ADA', version = version + 1 where client_id = ?",
                siti);
        assertThat(lastContact()).isNull();
    }

    @Test
    void aContactInTheLogStopsTheClockAndOneLongAgoDoesNot() {
        residesSince(95);
        watch.run();
        var carer = care.with(home, Role.PENGASUH);
        var url = "/klien/" + siti + "/catat/kontak";
        assertThat(world.post(carer, url, form("day", typed(today().minusDays(60)), "kind", "TELEPON", "who", "Ibu")))
                .hasStatus(302);
        assertThat(asked()).hasSize(2).allMatch(task -> task.contains("TERBUKA"));
        watch.run();
        assertThat(asked())
                .as("sixty days: still for the social worker, no more for the district")
                .containsExactly("PEKSOS TERBUKA " + today().minusDays(30), "DINSOS_KAB BATAL " + today().minusDays(5));
        assertThat(world.post(carer, url, form("day", typed(today()), "kind", "TELEPON", "who", "Ibu")))
                .hasStatus(302);
        assertThat(asked().getFirst()).startsWith("PEKSOS SELESAI");
    }

    @Test
    void whoMovedOutIsNotAskedAbout() {
        residesSince(95);
        watch.run();
        world.sql("update client.client set resident_since = null where id = ?", siti);
        watch.run();
        assertThat(asked()).hasSize(2).allMatch(task -> task.contains("BATAL"));
    }
}
