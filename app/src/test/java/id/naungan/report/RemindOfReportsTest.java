package id.naungan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.notice.Daily;
import id.naungan.report.domain.Span;
import id.naungan.spm.SpmWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report that was not sent stands among the tasks of the home, once, until it is sent. */
@NaunganTest
class RemindOfReportsTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    List<Daily> jobs;

    @Test
    void itIsAskedForOnceAndDoneBySending() {
        var home = world.home("Panti Diingatkan", "63.12.01.2001");
        world.account(home, "Pengelola Uji", Role.PENGELOLA, Reach.INSTITUTION);
        run();
        run();
        var since = Span.BULAN.ended(SpmWorld.TODAY, 1).getFirst();
        var key = "laporan:" + home.id() + ":BULAN:" + since;
        assertThat(spm.text("select string_agg(status || ' ' || kind, ',') from client.task where key = ?", key))
                .isEqualTo("TERBUKA laporan-bulan");
        var manager = world.manager(home);
        var report = world.post(
                        manager,
                        "/lks/" + home.id() + "/laporan",
                        java.util.Map.of("jenis", "BULAN", "mulai", since.toString()))
                .getResponse()
                .getHeader("Location");
        world.post(
                manager,
                report,
                java.util.Map.of("version", "0", "kirim", "ya", "achievements", "Semuanya berjalan baik"));
        assertThat(spm.text("select status from client.task where key = ?", key))
                .isEqualTo("SELESAI");
        run();
        assertThat(spm.text("select status from client.task where key = ?", key))
                .isEqualTo("SELESAI");
    }

    private void run() {
        jobs.stream().filter(job -> job.name().equals("home-reports")).forEach(Daily::run);
    }
}
