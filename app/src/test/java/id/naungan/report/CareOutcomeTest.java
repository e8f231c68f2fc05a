package id.naungan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.functioning.FunctioningLimits;
import id.naungan.casework.step.functioning.Outcome;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.spm.SpmWorld;
import id.naungan.store.Ids;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What care came to is judged in the list of cases as it is on the file of each. */
@NaunganTest
class CareOutcomeTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    FunctioningLimits limits;

    private final Random random = new Random(8);

    @Test
    void theListJudgesEveryCaseAsTheRuleOfCaseworkDoes() {
        var home = world.home("Panti Hasil", "63.13.01.2001");
        for (int i = 0; i < 25; i++) {
            int difficulty = 4 + random.nextInt(17);
            var before = scores();
            var hoped = scores();
            var end = scores();
            var id = closed(
                    home, "Klien Hasil " + i, difficulty, Map.of("AWAL", before, "HARAPAN", hoped, "AKHIR", end));
            var rule = Outcome.of(
                            before, hoped, end, difficulty >= limits.limits().hard(), limits.limits())
                    .orElseThrow();
            assertThat(spm.text("select outcome || ' ' || how_hard from report.case_outcome where case_id = ?", id))
                    .as(difficulty + " " + before + hoped + end)
                    .isEqualTo(rule.result().name() + " "
                            + (difficulty >= limits.limits().hard() ? "BERAT" : "RINGAN"));
        }
        var year = SpmWorld.TODAY.getYear();
        var office = world.district("63.13");
        assertThat(world.get(office, "/laporan/evaluasi?tahun=" + year))
                .hasStatusOk()
                .bodyText()
                .contains("25 kasus", "Klien Hasil 7");
        assertThat(world.get(world.district("63.12"), "/laporan/evaluasi?tahun=" + year))
                .bodyText()
                .doesNotContain("Klien Hasil");
        var failed = spm.text(
                "select count(*)::text from report.case_outcome where institution_id = ? and outcome = 'GAGAL' and how_hard = 'BERAT'",
                home.id());
        assertThat(world.get(office, "/laporan/evaluasi?tahun=" + year + "&hasil=GAGAL&berat=BERAT"))
                .bodyText()
                .contains(failed + " kasus");
    }

    @Test
    void aCaseWithoutAllScoresIsNotJudged() {
        var home = world.home("Panti Tanpa Skor", "64.11.01.2001");
        var id = closed(home, "Klien Tanpa Skor", null, Map.of("AWAL", scores(), "AKHIR", scores()));
        assertThat(spm.text("select outcome || ' ' || how_hard from report.case_outcome where case_id = ?", id))
                .isEqualTo("BELUM_DINILAI TIDAK_DIKETAHUI");
    }

    private Map<Aspect, Integer> scores() {
        var scores = new EnumMap<Aspect, Integer>(Aspect.class);
        for (var aspect : Aspect.values()) scores.put(aspect, 1 + random.nextInt(5));
        return scores;
    }

    private UUID closed(Institution home, String name, Integer difficulty, Map<String, Map<Aspect, Integer>> scores) {
        var client = spm.resident(home, name, null);
        var id = Ids.next();
        world.sql(
                """
                insert into casework.case_file (id, client_id, institution_id, district, opened_on, closed_on, stage, difficulty)
                values (?, ?, ?, ?, ?, ?, 'TERMINASI', ?)""", id, client, home.id(), home.district(), SpmWorld.TODAY.minusDays(200), SpmWorld.TODAY, difficulty);
        var record = Ids.next();
        world.sql("""
                insert into casework.record (id, case_id, client_id, institution_id, district, step, on_date, holder_name)
                values (?, ?, ?, ?, ?, 'PENGAKHIRAN', ?, 'uji')""", record, id, client, home.id(), home.district(), SpmWorld.TODAY);
        scores.forEach((occasion, of) -> of.forEach((aspect, score) -> world.sql(
                """
                        insert into casework.functioning (record_id, client_id, institution_id, district, on_date, occasion, aspect, score)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""",
                record,
                client,
                home.id(),
                home.district(),
                SpmWorld.TODAY.minusDays(1),
                occasion,
                aspect.name(),
                score)));
        return id;
    }
}
