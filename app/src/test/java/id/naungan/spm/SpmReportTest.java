package id.naungan.spm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.store.PgServer;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was reported stays as it was; a later version says what differs. */
@NaunganTest
class SpmReportTest {

    private final PgServer postgres = TestDatabase.server();

    private static final String DIGEST = """
            select md5((select string_agg(l::text, '' order by l.kind, l.setting) from spm.report_line l where l.report_id = r.id)
              || (select string_agg(i::text, '' order by i.item_id) from spm.report_item i where i.report_id = r.id)
              || (select string_agg(h::text, '' order by h.institution_id) from spm.report_home h where h.report_id = r.id)
              || (select string_agg(p::text, '' order by p.client_id) from spm.report_person p where p.report_id = r.id)) from spm.report r where r.id = ?""";

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Test
    void laterEditsChangeNothingAndANewVersionSaysWhatDiffers() {
        var home = world.home("Panti Beku", "63.08.01.2001");
        var office = world.district("63.08");
        var one = spm.resident(home, "Anak Beku Satu", null);
        var two = spm.resident(home, "Anak Beku Dua", null);
        spm.counts(office, home, one);
        spm.need(office, "63.08", 2);
        var first = spm.report(office, 0, "");
        var digest = spm.text(DIGEST, first);
        assertThat(world.get(office, "/spm/laporan/" + first))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Beku", "Versi 1");

        spm.counts(office, home, two);
        spm.tick(world.manager(home), home, one, spm.item("Permakanan", "ANAK"), -1, "TERPENUHI", "Menu");
        spm.need(office, "63.08", 5);
        assertThat(spm.text(DIGEST, first)).isEqualTo(digest);
        // A second edition needs a reason and the first one seen.
        assertThat(exists(spm.report(office, 1, ""))).isFalse();
        assertThat(exists(spm.report(office, 0, "Ada anak yang tertinggal"))).isFalse();
        var second = spm.report(office, 1, "Ada anak yang tertinggal");
        assertThat(world.get(office, "/spm/laporan/" + second))
                .bodyText()
                .contains("Ada anak yang tertinggal", "penerima 1 menjadi 2", "terlayani 0 menjadi 1");
        assertThat(spm.text(DIGEST, first)).isEqualTo(digest);
        var file = world.post(
                office,
                "/spm/laporan/" + first + "/unduhan",
                java.util.Map.of("bentuk", "CSV", "tujuan", "Arsip laporan triwulan"));
        assertThat(World.text(file)).contains("\"Panti Beku\"", "\"1\",\"0\"").doesNotContain("Anak Beku");
        assertThat(world.get(office, "/spm/laporan/" + first + "/lks/" + home.id()))
                .bodyText()
                .contains("Anak Beku Satu")
                .doesNotContain("Anak Beku Dua");
    }

    @Test
    void notEvenTheOwnerOfTheTablesChangesWhatWasReported() throws SQLException {
        for (var login : List.of(postgres.app(), postgres.owner()))
            try (var c = postgres.connect(login)) {
                for (var table : List.of(
                        "spm.report",
                        "spm.report_line",
                        "spm.report_item",
                        "spm.report_home",
                        "spm.report_person",
                        "report.sent",
                        "report.stage"))
                    for (var sql : List.of("delete from " + table, "truncate " + table + " cascade"))
                        assertThatThrownBy(() -> c.createStatement().execute(sql))
                                .as(sql)
                                .isInstanceOf(SQLException.class);
            }
    }

    @Test
    void anotherOfficeSeesNeitherReportNorPersonsAndTheNationNoNames() {
        var home = world.home("Panti Lapor", "63.09.01.2001");
        var office = world.district("63.09");
        spm.counts(office, home, spm.resident(home, "Anak Lapor", null));
        var report = spm.report(office, 0, "");
        assertThat(world.get(world.province("63"), "/spm/laporan/" + report)).hasStatusOk();
        for (var stranger : List.of(world.district("63.01"), world.province("64"), world.manager(home)))
            assertThat(world.get(stranger, "/spm/laporan/" + report))
                    .as(stranger.role().name())
                    .hasStatus(404);
        var nation = world.nation(Role.KEMENSOS);
        assertThat(world.get(nation, "/spm/laporan/" + report))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Anak Lapor");
        assertThat(world.get(nation, "/spm/laporan/" + report + "/lks/" + home.id()))
                .bodyText()
                .doesNotContain("Anak Lapor");
        assertThat(world.post(nation, "/spm/laporan", java.util.Map.of())).hasStatus(403);
    }

    private boolean exists(UUID report) {
        return !spm.text("select count(*)::text from spm.report where id = ?", report)
                .equals("0");
    }
}
