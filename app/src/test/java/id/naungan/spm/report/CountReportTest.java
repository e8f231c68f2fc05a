package id.naungan.spm.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.sheet.run.RunStatus;
import id.naungan.spm.SpmWorld;
import id.naungan.store.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report of many homes is counted in steps: progress, a stop, going on where it stopped, and nobody else's eyes. */
@NaunganTest
class CountReportTest {

    private static final String OFFICE = "62.08";

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    CountReport count;

    @Autowired
    ReportRuns runs;

    @Autowired
    Scopes scopes;

    private Scope office;

    @BeforeEach
    void manyHomes() {
        office = world.district(OFFICE);
        if (!spm.text("select count(*)::text from institution.institution where district = ?", OFFICE)
                .equals("0")) return;
        Institution last = world.home("Panti Banyak 0", OFFICE + ".01.2001");
        for (int i = 1; i <= ReportRuns.AT_ONCE + 1; i++) last = world.home("Panti Banyak " + i, OFFICE + ".01.2001");
        spm.counts(office, last, spm.resident(last, "Anak Terakhir", null));
    }

    /** A run that no job takes. */
    private UUID run(int before) {
        var id = Ids.next();
        world.sql(
                """
                insert into spm.report_run (id, region, year, quarter, before_edition, why, started_by, started_by_name, started_at, today, row_count)
                values (?, ?, ?, ?, ?, 'uji', null, 'Uji', now(), ?, ?)""",
                id,
                OFFICE,
                SpmWorld.NOW.year(),
                SpmWorld.NOW.number(),
                before,
                SpmWorld.TODAY,
                ReportRuns.AT_ONCE + 2);
        return id;
    }

    private RunStatus step(UUID id) {
        return scopes.as(office, () -> count.step(id));
    }

    private ReportRun now(UUID id) {
        return scopes.as(office, () -> runs.one(id));
    }

    private int edition() {
        return Integer.parseInt(
                spm.text("select coalesce(max(edition), 0)::text from spm.report where region = ?", OFFICE));
    }

    @Test
    void itIsStoppedBetweenTwoStepsAndGoesOnWhereItStopped() {
        int before = edition();
        var id = run(before);
        assertThat(step(id)).isEqualTo(RunStatus.BERJALAN);
        int first = now(id).doneCount();
        assertThat(first).isBetween(1, ReportRuns.AT_ONCE);
        assertThat(world.get(office, "/spm/laporan/hitungan/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + first + "\"", "/pembatalan");
        assertThat(world.get(office, "/spm/laporan")).bodyText().contains("/spm/laporan/hitungan/" + id);

        assertThat(world.post(office, "/spm/laporan/hitungan/" + id + "/pembatalan", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(step(id)).isEqualTo(RunStatus.BATAL);
        assertThat(step(id)).as("nothing more is counted").isEqualTo(RunStatus.BATAL);
        assertThat(now(id).doneCount()).isEqualTo(first);
        assertThat(edition()).as("nothing is reported").isEqualTo(before);
        assertThat(world.get(office, "/spm/laporan/hitungan/" + id)).bodyText().contains("/lanjutan");

        world.sql("update spm.report_run set status = 'BERJALAN' where id = ?", id);
        int steps = 0;
        while (step(id) == RunStatus.BERJALAN) steps++;
        assertThat(steps).as("the rest only").isLessThan((ReportRuns.AT_ONCE + 2) / first + 1);
        assertThat(now(id).status()).isEqualTo(RunStatus.SELESAI);
        assertThat(now(id).doneCount()).isEqualTo(ReportRuns.AT_ONCE + 2);
        assertThat(edition()).isEqualTo(before + 1);
        assertThat(world.get(office, "/spm/laporan/hitungan/" + id)).hasStatus3xxRedirection();
        assertThat(world.get(office, "/spm/laporan/" + id))
                .bodyText()
                .contains("Panti Banyak " + (ReportRuns.AT_ONCE + 1));
    }

    @Test
    void aReportThatWasMadeMeanwhileIsNotOverwritten() {
        var first = run(edition());
        var second = now(first);
        while (step(first) == RunStatus.BERJALAN)
            assertThat(now(first).doneCount()).isPositive();
        int edition = edition();
        var late = run(second.beforeEdition());
        while (step(late) == RunStatus.BERJALAN)
            assertThat(now(late).doneCount()).isPositive();
        assertThat(now(late).status()).isEqualTo(RunStatus.GAGAL);
        assertThat(edition()).isEqualTo(edition);
        assertThat(world.get(office, "/spm/laporan/hitungan/" + late))
                .bodyText()
                .contains("sudah melaporkan");
    }

    @Test
    void manyHomesBeginAJobAndWhoeverMayNotReportIsStopped() {
        var id = spm.report(office, edition(), "Banyak LKS");
        // The account of these tests stands in no table: the job must refuse to go on in its name.
        assertThat(count.run(id, () -> false)).isTrue();
        assertThat(now(id).status()).isEqualTo(RunStatus.GAGAL);
        assertThat(now(id).problem()).isEqualTo("spm.run.account");
    }

    @Test
    void nobodyElseSeesOrStopsIt() {
        var id = run(edition());
        for (var stranger : java.util.List.of(world.district("62.09"), world.province("64")))
            for (var path : java.util.List.of("/pembatalan", "/lanjutan"))
                assertThat(world.post(stranger, "/spm/laporan/hitungan/" + id + path, Map.of()))
                        .as(stranger.region() + path)
                        .hasStatus(404);
        assertThat(world.get(world.district("62.09"), "/spm/laporan/hitungan/" + id))
                .hasStatus(404);
        assertThat(world.get(world.nation(Role.KEMENSOS), "/spm/laporan/hitungan/" + id))
                .hasStatus(403);
        assertThat(world.count(world.district("62.09"), "spm.report_run", "id", id))
                .isZero();
        assertThat(world.post(
                        office,
                        "/spm/laporan",
                        Map.of(
                                "id",
                                Ids.next().toString(),
                                "year",
                                "" + SpmWorld.NOW.year(),
                                "quarter",
                                "" + SpmWorld.NOW.number(),
                                "before",
                                "" + edition(),
                                "why",
                                "Satu lagi saja")))
                .as("one at a time")
                .hasStatus(422);
        world.sql("update spm.report_run set status = 'BATAL' where id = ?", id);
    }
}
