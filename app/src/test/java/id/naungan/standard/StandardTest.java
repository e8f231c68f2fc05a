package id.naungan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.spm.SpmWorld;
import id.naungan.store.Ids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A home beside the three levels: counted from records, entered where they are silent, and the same in the list of the area. */
@NaunganTest
class StandardTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Test
    void recordsAndEntriesStandBesideTheLevelsAndTheAreaCountsTheSameHomes() {
        var home = world.home("Panti Standar", "63.07.01.2001");
        var manager = world.manager(home);
        var office = world.district("63.07");
        spm.resident(home, "Anak Standar", "6307010203140001");
        spm.resident(home, "Anak Tanpa Nik", null);
        assertThat(world.post(manager, "/lks/" + home.id() + "/standar/hitungan", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(level(home.id(), "NIK")).isEqualTo("KURANG 50.00");
        // Clients without any caregiver are below every level, not unknown.
        assertThat(spm.text(
                        "select level from standard.standing where institution_id = ? and code = 'PENGASUH'",
                        home.id()))
                .isEqualTo("KURANG");
        assertThat(level(home.id(), "HUNIAN")).isEqualTo("MAKSIMAL 10.00");
        assertThat(spm.text(
                        "select level from standard.standing where institution_id = ? and code = 'KOMPUTER'",
                        home.id()))
                .isEqualTo("TIDAK_DIKETAHUI");
        assertThat(world.post(
                        manager,
                        "/lks/" + home.id() + "/standar",
                        Map.of("id", Ids.next().toString(), "code", "KOMPUTER", "value", "4", "note", "Ruang belajar")))
                .hasStatus3xxRedirection();
        assertThat(level(home.id(), "KOMPUTER")).isEqualTo("INDIKATIF 4.00");
        assertThat(world.get(manager, "/lks/" + home.id() + "/standar"))
                .bodyText()
                .contains("kurang 40", "Ruang belajar", "1 dari 2");
        // Figure and list.
        var below = spm.text(
                "select count(*)::text from standard.standing where district = '63.07' and code = 'NIK' and level = 'KURANG'");
        assertThat(world.get(office, "/standar/lks?wilayah=63.07&butir=NIK&tingkat=KURANG"))
                .bodyText()
                .contains("Panti Standar", below + " LKS");
        assertThat(world.get(office, "/standar")).hasStatusOk();
        assertThat(world.inEnglish(office, "/standar/butir")).hasStatusOk();
    }

    private String level(java.util.UUID home, String code) {
        return spm.text(
                "select level || ' ' || value from standard.standing where institution_id = ? and code = ?",
                home,
                code);
    }

    @Test
    void aChangedIndicatorIsANewEditionAndLevelsMustBeInOrder() {
        var admin = world.nation(Role.ADMIN);
        var form = new java.util.HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "homeKind", "NAPZA",
                "aspect", "SDM",
                "code", "UJI_KONSELOR",
                "unit", "ANGKA",
                "label", "Konselor adiksi uji",
                "labelEn", "Counsellors",
                "direction", "NAIK",
                "normId", "STANDAR-USULAN",
                "minimal", "1"));
        form.put("indicative", "3");
        form.put("maximal", "2");
        assertThat(world.post(admin, "/standar/butir", form))
                .hasStatus(422)
                .bodyText()
                .contains("berurutan");
        form.put("maximal", "5");
        assertThat(world.post(admin, "/standar/butir", form)).hasStatus3xxRedirection();
        var again = new java.util.HashMap<>(form);
        again.put("id", Ids.next().toString());
        assertThat(world.post(admin, "/standar/butir", again))
                .hasStatus(422)
                .bodyText()
                .contains("sudah ada");
        again.put("before", form.get("id"));
        again.put("minimal", "2");
        assertThat(world.post(admin, "/standar/butir", again)).hasStatus3xxRedirection();
        assertThat(
                        spm.text(
                                "select string_agg(edition || ':' || minimal || ':' || (ended_on is null), ' ' order by edition) from standard.indicator where code = 'UJI_KONSELOR'"))
                .isEqualTo("1:1.00:false 2:2.00:true");
        assertThat(world.post(world.district("63.07"), "/standar/butir", form)).hasStatus(403);
    }

    @Test
    void theProfileIsReadAndPrintedWithoutAnybodysNameAndStrangersSeeNeither() {
        var home = world.home("Panti Profil", "63.07.01.2001");
        var manager = world.manager(home);
        spm.resident(home, "Anak Profil", null);
        assertThat(world.get(manager, "/lks/" + home.id() + "/profil"))
                .hasStatusOk()
                .bodyText()
                .contains("Klien: 1 orang", "6–12 tahun")
                .doesNotContain("Anak Profil");
        var printed = world.post(manager, "/lks/" + home.id() + "/profil/cetakan", Map.of());
        assertThat(printed).hasStatus3xxRedirection();
        var letter = printed.getResponse().getHeader("Location");
        assertThat(world.get(manager, letter)).hasStatusOk();
        for (var stranger : List.of(
                world.manager(world.home("Panti Jauh", "63.07.01.2001")),
                world.district("64.72"),
                world.province("64"))) {
            assertThat(world.get(stranger, "/lks/" + home.id() + "/profil")).hasStatus(404);
            assertThat(world.get(stranger, "/lks/" + home.id() + "/standar")).hasStatus(404);
            assertThat(world.count(stranger, "standard.value", "institution_id", home.id()))
                    .isZero();
            assertThat(world.get(stranger, letter).getResponse().getStatus()).isIn(403, 404);
        }
        assertThat(world.get(world.nation(Role.KEMENSOS), "/lks/" + home.id() + "/profil"))
                .hasStatusOk();
    }
}
