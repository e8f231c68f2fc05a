package id.naungan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.spm.SpmWorld;
import id.naungan.store.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A programme is judged by indicators nobody moves once it has begun. */
@NaunganTest
class ProgrammeTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    private String plan(Scope scope) {
        var id = Ids.next().toString();
        var form = new HashMap<>(Map.of(
                "id", id,
                "title", "Pelatihan menjahit uji",
                "goals", "Anak yang lulus dapat mencari nafkah",
                "audience", "12 remaja",
                "since", "2026-01-05",
                "until", "2026-06-30",
                "measures[0].label", "Peserta yang dapat menjahit baju"));
        form.put("measures[0].unit", "orang");
        form.put("measures[0].baseline", "0");
        form.put("measures[0].target", "10");
        form.put("measures[1].label", "Hari tidak hadir");
        form.put("measures[1].unit", "hari");
        form.put("measures[1].baseline", "20");
        form.put("measures[1].target", "10");
        assertThat(world.post(scope, "/kegiatan", form)).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult tell(Scope scope, String programme, String stage, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "stage", stage,
                "onDate", "2026-02-01",
                "process", "Dua kali seminggu di ruang keterampilan",
                "results", "Sepuluh orang datang setiap kali"));
        form.putAll(more);
        return world.post(scope, "/kegiatan/" + programme, form);
    }

    @Test
    void threeReportsInTurnAndTheLastOneJudgesByTheBoundsOfThatDay() {
        var home = world.home("Panti Menjahit", "63.04.01.2001");
        var manager = world.manager(home);
        var programme = plan(manager);
        assertThat(tell(manager, programme, "AKHIR", Map.of())).hasStatus(422);
        assertThat(tell(manager, programme, "PENDAHULUAN", Map.of())).hasStatus3xxRedirection();
        assertThat(tell(manager, programme, "PENDAHULUAN", Map.of())).hasStatus(422);
        assertThatThrownBy(
                        () -> world.sql("update report.measure set target = 1 where programme_id = ?::uuid", programme))
                .hasRootCauseMessage("ERROR: indicators are set before the programme begins");
        assertThat(tell(manager, programme, "PERKEMBANGAN", Map.of())).hasStatus3xxRedirection();
        assertThat(world.get(manager, "/kegiatan/" + programme + "/laporan/AKHIR"))
                .hasStatusOk()
                .bodyText()
                .contains("Peserta yang dapat menjahit baju");
        assertThat(tell(manager, programme, "AKHIR", results(programme, "8", null)))
                .hasStatus(422);
        // 80 % and, from 20 down to 13 of 10 wanted, 70 %: 75 % together.
        assertThat(tell(manager, programme, "AKHIR", results(programme, "8", "13")))
                .hasStatus3xxRedirection();
        assertThat(spm.text("select percent || ' ' || outcome from report.programme where id = ?::uuid", programme))
                .isEqualTo("75.00 KURANG_BERHASIL");
        assertThat(spm.text(
                        "select bounds from report.stage where programme_id = ?::uuid and stage = 'AKHIR'", programme))
                .isEqualTo("90/60");
        assertThat(tell(manager, programme, "PERKEMBANGAN", Map.of())).hasStatus(422);
        assertThatThrownBy(() -> world.sql("update report.stage set results = 'x'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(world.get(world.district("63.04"), "/laporan/evaluasi?tahun=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Pelatihan menjahit uji", "75 %");
        assertThat(world.inEnglish(manager, "/kegiatan/" + programme)).hasStatusOk();
    }

    private Map<String, String> results(String programme, String first, String second) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < 2; i++) {
            form.put(
                    "measures[" + i + "].id",
                    spm.text(
                            "select id::text from report.measure where programme_id = ?::uuid and position = ?",
                            programme,
                            i + 1));
            form.put("measures[" + i + "].label", "x");
        }
        form.put("measures[0].result", first);
        if (second != null) form.put("measures[1].result", second);
        return form;
    }

    @Test
    void aProgrammeOfAHomeIsReadByItsOfficesAndWrittenByNobodyElse() {
        var home = world.home("Panti Kegiatan", "63.04.01.2001");
        var programme = plan(world.manager(home));
        for (var reader : List.of(world.district("63.04"), world.province("63"))) {
            assertThat(world.get(reader, "/kegiatan/" + programme)).hasStatusOk();
            assertThat(tell(reader, programme, "PENDAHULUAN", Map.of())).hasStatus(404);
        }
        for (var stranger : List.of(
                world.manager(world.home("Panti Tetangga", "63.04.01.2001")),
                world.district("63.05"),
                world.province("64")))
            assertThat(world.get(stranger, "/kegiatan/" + programme))
                    .as(stranger.role().name())
                    .hasStatus(404);
        var office = plan(world.district("63.04"));
        assertThat(world.get(world.province("63"), "/kegiatan/" + office)).hasStatusOk();
        assertThat(world.get(world.district("63.05"), "/kegiatan/" + office)).hasStatus(404);
        for (var page : List.of("/kegiatan", "/kegiatan/baru", "/laporan", "/laporan/evaluasi", "/laporan/unduhan"))
            assertThat(world.get(world.district("63.04"), page)).as(page).hasStatusOk();
    }
}
