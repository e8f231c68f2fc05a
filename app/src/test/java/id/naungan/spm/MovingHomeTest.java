package id.naungan.spm;

import static id.naungan.spm.SpmWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.notice.Daily;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures go with a home to another regency; what was reported stays where it was. And nights count what days changed. */
@NaunganTest
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
        world.sql(
                "update institution.institution set place_region = '63.12.01.2001', district = '63.12' where id = ?",
                home.id());
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
    void whoMovesToAnotherHomeIsCountedOnceWhereHeLivesLast() {
        var first = world.home("Panti Lama", "63.12.01.2001");
        var second = world.home("Panti Baru", "63.12.01.2001");
        var office = world.district("63.12");
        var client = spm.resident(first, "Anak Berpindah", null);
        spm.counts(office, first, client);
        var day = SpmWorld.TODAY.minusDays(2);
        world.sql(
                "update casework.stay set version = 1, exit_on = ?, exit_kind = 'RUJUK_LKS_LAIN', exit_reason = 'uji' where client_id = ?",
                day,
                client);
        world.sql(
                "update client.client set institution_id = ?, resident_since = ? where id = ?",
                second.id(),
                day,
                client);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (?, 0, ?, ?, ?, 'Anak Berpindah', 'L', ?, 'LKS_LAIN', 'uji')""", id.naungan.store.Ids.next(), client, second.id(), second.district(), day);
        for (var home : List.of(first, second))
            world.post(
                    office,
                    "/lks/" + home.id() + "/spm/hitungan",
                    java.util.Map.of("tahun", "" + NOW.year(), "triwulan", "" + NOW.number()));
        for (int quarter : new int[] {NOW.number(), 0})
            assertThat(spm.text(
                            "select string_agg(i.profile_name || ' ' || h.recipients, ', ' order by i.profile_name) from spm.home h join institution.institution i on i.id = h.institution_id where h.institution_id in (?, ?) and h.quarter = ? and h.recipients > 0",
                            first.id(),
                            second.id(),
                            quarter))
                    .isEqualTo("Panti Baru 1");
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
