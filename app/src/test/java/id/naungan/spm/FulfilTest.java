package id.naungan.spm;

import static id.naungan.spm.SpmWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody got: shown by records or said by a hand, and never written over in silence. */
@NaunganTest
class FulfilTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Test
    void recordsShowWhatTheyTrulyShowAndAHandSaysTheRest() {
        var home = world.home("Panti Butir", "64.11.01.2001");
        var manager = world.manager(home);
        var client = spm.resident(home, "Anak Butir", "6411010203140001");
        var papers = spm.item("Fasilitasi dokumen", "ANAK");
        var meals = spm.item("Permakanan", "ANAK");
        spm.paper(client, "AKTA");
        assertThat(spm.state(home.id(), client, papers)).isEqualTo("BELUM:SURAT");
        spm.paper(client, "KIA");
        assertThat(spm.state(home.id(), client, papers)).isEqualTo("TERPENUHI:SURAT");
        // Nobody is owed reunification until somebody needs it.
        assertThat(spm.state(home.id(), client, spm.item("Reunifikasi", "ANAK")))
                .isEqualTo("TIDAK_PERLU:BILA_PERLU");
        assertThat(spm.state(home.id(), client, meals)).isEqualTo("BELUM:TANGAN");

        assertThat(spm.tick(manager, home, client, meals, -1, "TERPENUHI", "Daftar menu"))
                .hasStatus3xxRedirection();
        assertThat(spm.state(home.id(), client, meals)).isEqualTo("TERPENUHI:TANGAN");
        assertThat(world.get(manager, "/lks/" + home.id() + "/spm/orang/" + client))
                .hasStatusOk()
                .bodyText()
                .contains("Daftar menu", "/butir/" + papers + "/catatan?");
        // Taken back, the records speak again.
        assertThat(spm.tick(manager, home, client, meals, 0, "CATATAN", "")).hasStatus3xxRedirection();
        assertThat(spm.state(home.id(), client, meals)).startsWith("BELUM");
    }

    @Test
    void whoSaysThatSomebodyGotItSaysHowHeKnows() {
        var home = world.home("Panti Sumber", "64.11.01.2001");
        var client = spm.resident(home, "Anak Sumber", null);
        var meals = spm.item("Permakanan", "ANAK");
        assertThat(spm.tick(world.manager(home), home, client, meals, -1, "TERPENUHI", " "))
                .hasStatus(422)
                .bodyText()
                .contains("|TERPENUHI\" selected");
        assertThat(spm.state(home.id(), client, meals)).isEqualTo("BELUM:TANGAN");
    }

    @Test
    void aSecondWriterSeesWhatTheFirstSaidAndNothingIsLost() {
        var home = world.home("Panti Dua Penulis", "64.11.01.2001");
        var manager = world.manager(home);
        var client = spm.resident(home, "Anak Dua", null);
        var meals = spm.item("Permakanan", "ANAK");
        assertThat(spm.tick(manager, home, client, meals, -1, "TERPENUHI", "Menu pagi"))
                .hasStatus3xxRedirection();
        assertThat(spm.tick(manager, home, client, meals, -1, "TIDAK_PERLU", "Nota"))
                .hasStatus(409)
                .bodyText()
                .contains("Anak Dua", "sekarang Terpenuhi", "pilihan Anda Tidak perlu", "value=\"Nota\"");
        assertThat(spm.state(home.id(), client, meals)).isEqualTo("TERPENUHI:TANGAN");
        assertThat(spm.tick(manager, home, client, meals, 0, "TIDAK_PERLU", "Nota"))
                .hasStatus3xxRedirection();
    }

    @Test
    void anotherHomeAnotherDistrictAndOtherRolesReachNeitherPersonsNorPages() {
        var home = world.home("Panti Tertutup", "64.11.01.2001");
        var client = spm.resident(home, "Anak Tertutup", null);
        var other = world.manager(world.home("Panti Lain", "64.11.01.2001"));
        var office = world.district("64.11");
        spm.counts(office, home, client);
        var query = "?" + NOW.query();
        for (var stranger : List.of(other, world.district("64.09"), world.province("63")))
            for (var page : List.of("/spm" + query, "/spm/orang/" + client + query, "/spm/penerima"))
                assertThat(world.get(stranger, "/lks/" + home.id() + page)
                                .getResponse()
                                .getStatus())
                        .as(stranger.role() + page)
                        .isIn(403, 404);
        assertThat(world.post(other, "/lks/" + home.id() + "/spm", java.util.Map.of("tahun", "2026", "triwulan", "4")))
                .hasStatus(404);
        for (var stranger : List.of(other, world.district("64.09"), world.province("63"), world.nation(Role.KEMENSOS)))
            for (var table : List.of("spm.person", "spm.recipient"))
                assertThat(world.count(stranger, table, "client_id", client))
                        .as(stranger.role() + table)
                        .isZero();
        assertThat(world.count(office, "spm.person", "client_id", client)).isEqualTo(1);
        // The nation sees figures of a home, nobody's name.
        assertThat(world.get(world.nation(Role.KEMENSOS), "/lks/" + home.id() + "/spm" + query))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Anak Tertutup");
        assertThat(world.get(
                        world.nation(Role.KEMENSOS), "/spm/lks" + query + "&butir=" + spm.item("Permakanan", "ANAK")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Anak Tertutup");
    }
}
