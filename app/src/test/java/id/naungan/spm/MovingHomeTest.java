package id.naungan.spm;

import static id.naungan.spm.SpmWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.notice.Daily;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Figures go with a home to another regency; what was reported stays where it was. And nights count what days changed. */
@NaunganTest
@Import({World.class, SpmWorld.class})
class MovingHomeTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    List<Daily> jobs;

    @Test
    void theNewOfficeSeesTheLedgerAndTheOldOneItsReport() {
        var home = world.home("Panti Pindah", "63.01.01.2001");
        var old = world.district("63.01");
        var client = spm.resident(home, "Anak Pindah", null);
        spm.counts(old, home, client);
        var report = spm.report(old, 0, "");
        world.sql("update institution.institution set place_region = '63.12.01.2001', district = '63.12' where id = ?", home.id());
        world.sql("update client.client set district = '63.12' where institution_id = ?", home.id());
        var now = world.district("63.12");
        for (var table : List.of("spm.person", "spm.recipient")) {
            assertThat(world.count(now, table, "client_id", client)).as(table).isEqualTo(1);
            assertThat(world.count(old, table, "client_id", client)).as(table).isZero();
        }
        assertThat(world.get(old, "/spm/laporan/" + report)).bodyText().contains("Panti Pindah");
        assertThat(world.get(now, "/spm/lks?" + NOW.query())).bodyText().contains("Panti Pindah");
    }

    @Test
    void theNightCountsWhatTheDayWrote() {
        var home = world.home("Panti Malam", "63.12.01.2001");
        var office = world.district("63.12");
        var client = spm.resident(home, "Anak Malam", "6312010203140001");
        spm.counts(office, home, client);
        var papers = spm.item("Fasilitasi dokumen", "ANAK");
        var met = "select (? = any (met))::text from spm.person where client_id = ? and quarter = " + NOW.number();
        spm.paper(client, "AKTA");
        spm.paper(client, "KIA");
        assertThat(spm.text(met, papers, client)).isEqualTo("false");
        jobs.stream().filter(job -> job.name().equals("spm-figures")).forEach(Daily::run);
        assertThat(spm.text(met, papers, client)).isEqualTo("true");
    }
}
