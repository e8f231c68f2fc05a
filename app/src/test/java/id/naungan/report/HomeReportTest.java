package id.naungan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.report.domain.Span;
import id.naungan.spm.SpmWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report of a home: from records, signed, sent back, sent again, accepted; and who sees it. */
@NaunganTest
class HomeReportTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    private String begin(Scope manager, Institution home) {
        var since = Span.BULAN.ended(SpmWorld.TODAY, 1).getFirst();
        var begun = world.post(
                manager, "/lks/" + home.id() + "/laporan", Map.of("jenis", "BULAN", "mulai", since.toString()));
        assertThat(begun).hasStatus3xxRedirection();
        return begun.getResponse().getHeader("Location");
    }

    private String version(String report) {
        return spm.text(
                "select version::text from report.report where id = ?::uuid",
                report.substring(report.lastIndexOf('/') + 1));
    }

    @Test
    void aReportIsSignedFrozenSentBackAndAccepted() {
        var home = world.home("Panti Pelapor", "63.02.01.2001");
        var manager = world.manager(home);
        var office = world.district("63.02");
        spm.resident(home, "Anak Pelapor", "6302010203140001");
        var report = begin(manager, home);
        var id = report.substring(report.lastIndexOf('/') + 1);
        assertThat(begin(manager, home)).isEqualTo(report);
        assertThat(world.get(manager, report)).hasStatusOk().bodyText().contains("Penghuni pada akhir periode");
        // Nobody sees a draft but the home.
        assertThat(world.get(office, report)).hasStatus(404);
        assertThat(world.post(manager, report, Map.of("version", version(report), "kirim", "ya", "achievements", "")))
                .hasStatus(422);
        assertThat(world.post(manager, report, Map.of("version", "99", "achievements", "Anak sehat semua")))
                .hasStatus(409);
        assertThat(world.post(
                        manager,
                        report,
                        Map.of("version", version(report), "kirim", "ya", "achievements", "Semua anak naik kelas")))
                .hasStatus3xxRedirection();
        var frozen = spm.text("select figures::text from report.sent where report_id = ?::uuid and edition = 1", id);
        // What happens later changes nothing that was signed.
        spm.resident(home, "Anak Susulan", null);
        assertThat(world.get(office, report))
                .hasStatusOk()
                .bodyText()
                .contains("Semua anak naik kelas", "Kiriman ke-1");
        assertThat(spm.text("select figures::text from report.sent where report_id = ?::uuid and edition = 1", id))
                .isEqualTo(frozen);
        assertThat(world.post(
                        office, report + "/penilaian", Map.of("version", version(report), "verdict", "DIKEMBALIKAN")))
                .hasStatus(422);
        assertThat(world.post(
                        office,
                        report + "/penilaian",
                        Map.of(
                                "version",
                                version(report),
                                "verdict",
                                "DIKEMBALIKAN",
                                "remark",
                                "Kendala belum ditulis")))
                .hasStatus3xxRedirection();
        assertThat(world.get(manager, report)).bodyText().contains("Kendala belum ditulis");
        assertThat(world.post(
                        manager,
                        report,
                        Map.of(
                                "version",
                                version(report),
                                "kirim",
                                "ya",
                                "achievements",
                                "Semua anak naik kelas",
                                "problems",
                                "Tidak ada")))
                .hasStatus3xxRedirection();
        assertThat(spm.text("select figures::text from report.sent where report_id = ?::uuid and edition = 2", id))
                .isNotEqualTo(frozen);
        assertThat(world.post(office, report + "/penilaian", Map.of("version", version(report), "verdict", "DITERIMA")))
                .hasStatus3xxRedirection();
        assertThat(world.post(manager, report, Map.of("version", version(report), "achievements", "Diubah diam-diam")))
                .hasStatus(409);
        assertThatThrownBy(() -> world.sql("update report.sent set achievements = 'x'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        var printed = world.post(office, report + "/cetakan", Map.of());
        assertThat(printed).hasStatus3xxRedirection();
        assertThat(world.get(office, printed.getResponse().getHeader("Location")))
                .hasStatusOk();
    }

    @Test
    void theDeskCountsWhoSentAndWhoDidNotAndTheFileSaysTheSame() {
        var silent = world.home("Panti Diam Lapor", "63.03.01.2001");
        var home = world.home("Panti Rajin Lapor", "63.03.01.2001");
        var office = world.district("63.03");
        var report = begin(world.manager(home), home);
        world.post(
                world.manager(home),
                report,
                Map.of("version", version(report), "kirim", "ya", "achievements", "Berjalan baik semuanya"));
        assertThat(world.get(office, "/laporan?jenis=BULAN&mana=BELUM"))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Diam Lapor")
                .doesNotContain("Panti Rajin Lapor");
        assertThat(world.get(office, "/laporan?jenis=BULAN&mana=DIKIRIM"))
                .bodyText()
                .contains("Panti Rajin Lapor")
                .doesNotContain("Panti Diam Lapor");
        var file = World.text(world.post(
                office, "/laporan/unduhan?jenis=BULAN", Map.of("bentuk", "CSV", "tujuan", "Rapat evaluasi bulanan")));
        assertThat(file)
                .contains(
                        "\"Panti Diam Lapor\"",
                        "\"Belum mengirim\"",
                        "\"Panti Rajin Lapor\"",
                        "\"Menunggu diperiksa\"");
        for (var stranger : List.of(world.manager(silent), world.district("63.04"), world.province("64"))) {
            assertThat(world.get(stranger, report)).as(stranger.role().name()).hasStatus(404);
            assertThat(world.count(stranger, "report.sent", "institution_id", home.id()))
                    .isZero();
        }
        assertThat(World.text(world.post(
                        world.district("63.04"),
                        "/laporan/unduhan?jenis=BULAN",
                        Map.of("bentuk", "CSV", "tujuan", "Rapat evaluasi bulanan"))))
                .doesNotContain("Panti Rajin Lapor");
    }
}
