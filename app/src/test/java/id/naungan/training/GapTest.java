package id.naungan.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Gaps of competences: counted as they are listed. */
@NaunganTest
class GapTest extends TrainingSteps {

    @Test
    void gapsAreCountedAsTheyAreListedAndByTheNationToo() {
        var kasih = as.home(KASIH);
        var today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        var valid = person(kasih, "64.72", "Gap Satu", "PENGASUH");
        var ending = person(kasih, "64.72", "Gap Dua", "PENGASUH");
        person(kasih, "64.72", "Gap Tiga", "PENGASUH");
        learnt(valid, kasih, today.minusMonths(1), today.plusMonths(20));
        learnt(ending, kasih, today.minusMonths(20), today.plusDays(30));
        var counted = acting.person(
                "dinsos",
                () -> db.sql("""
                        select array[sum(needs), sum(valid), sum(ending), sum(lacking)]::int[] from training.gaps(?, ?) where competence = 'TRAUMA'""")
                        .params(today, today.plusDays(90))
                        .query((row, n) -> List.of((Integer[]) row.getArray(1).getArray()))
                        .single());
        var listed = new ArrayList<Integer>();
        for (var which : List.of("PERLU", "BERLAKU", "SEGERA_HABIS", "BELUM"))
            listed.add(rows(as.get("dinsos", "/bimtek/kesenjangan/orang?kompetensi=TRAUMA&mana=" + which)));
        assertThat(listed).isEqualTo(counted);
        assertThat(counted.get(0))
                .isEqualTo(counted.get(1) + counted.get(2) + counted.get(3))
                .isGreaterThanOrEqualTo(3);
        var nation = acting.person(
                "kemensos",
                () -> db.sql("""
                        select array[sum(needs), sum(valid), sum(ending), sum(lacking)]::int[] from training.gaps(?, ?)
                         where competence = 'TRAUMA' and district = '64.72' and institution_id is null and home is null""")
                        .params(today, today.plusDays(90))
                        .query((row, n) -> List.of((Integer[]) row.getArray(1).getArray()))
                        .single());
        assertThat(nation).isEqualTo(counted);
        assertThat(acting.person(
                        "auditor",
                        () -> db.sql("select count(*) from training.gaps(current_date, current_date)")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(as.get("dinsos", "/bimtek/kesenjangan"))
                .hasStatusOk()
                .bodyText()
                .contains(KASIH, "Rencanakan bimtek");
        var file =
                as.post("dinsos", "/bimtek/kesenjangan/unduhan", "bentuk", "CSV", "tujuan", "Rapat anggaran tahunan");
        assertThat(file).hasStatusOk().bodyText().contains(KASIH).doesNotContain("Gap Satu");
        assertThat(as.post("dinsos", "/bimtek/kesenjangan/unduhan", "bentuk", "CSV", "tujuan", "x"))
                .hasStatus(422);
    }

    private static int rows(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        var found = Pattern.compile("<caption>(\\d+) orang").matcher(body(page));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
