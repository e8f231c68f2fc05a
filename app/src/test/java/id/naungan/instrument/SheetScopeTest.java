package id.naungan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.instrument.domain.Closing;
import id.naungan.instrument.domain.Kept;
import id.naungan.instrument.domain.Scores;
import id.naungan.instrument.domain.Secrecy;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reaches a sheet: its office while it is filled, the home and the area once it is finished, nobody of the home an interview. */
@NaunganTest
class SheetScopeTest {

    @Autowired
    SheetWorld world;

    @Autowired
    SignedIn as;

    @Autowired
    Scores scores;

    @Autowired
    JdbcClient db;

    private UUID home() {
        return as.home("Panti Asuhan Harapan Bunda");
    }

    private long seen(String username, UUID sheet) {
        return world.acting().count(username, "instrument.sheet where id = '" + sheet + "'");
    }

    private long answers(String username, UUID sheet) {
        return world.acting().count(username, "instrument.answer where sheet_id = '" + sheet + "'");
    }

    /** What the trail shows this person of the sheet's answers. */
    private long trail(String username, UUID sheet) {
        var ids = world.acting()
                .system(() -> db.sql(
                                "select string_agg('''' || id || '''', ',') from instrument.answer where sheet_id = ?")
                        .param(sheet)
                        .query(String.class)
                        .single());
        return world.acting()
                .count(username, "audit.change where tbl = 'instrument.answer' and row_id in (" + ids + ")");
    }

    @Test
    void aVisitsSheetIsTheOfficesUntilItIsFinishedAndThenTheHomesToo() {
        var sheet = world.open("dinsos", "SNPA-132", home(), "64.72", Secrecy.BIASA);
        world.answer("dinsos", sheet, "R01", "2");
        assertThat(answers("dinsos", sheet)).isOne();
        for (var other : new String[] {
            "pengelola",
            "pengelola.kasih",
            "pengasuh",
            "dinsos.kukar",
            "dinsos.kaltim",
            "dinsos.kalsel",
            "kemensos",
            "kpai",
            "auditor",
            "admin"
        }) {
            assertThat(seen(other, sheet)).as(other).isZero();
            assertThat(answers(other, sheet)).as(other).isZero();
        }
        world.fill("dinsos", sheet, "1");
        assertThat(world.as("dinsos", () -> world.sheets.close(sheet))).isInstanceOf(Closing.Closed.class);
        for (var reader : new String[] {"dinsos", "pengelola", "dinsos.kaltim", "kemensos", "kpai"})
            assertThat(answers(reader, sheet)).as(reader).isEqualTo(132);
        for (var other :
                new String[] {"pengelola.kasih", "pengasuh", "dinsos.kukar", "dinsos.kalsel", "auditor", "admin"})
            assertThat(answers(other, sheet)).as(other).isZero();
        var score = world.as("pengelola", () -> scores.of(sheet));
        // 131 times one point, one changed to it as well: half of everything, and no critical question earned nothing.
        assertThat(score.percent()).isEqualByComparingTo("50.00");
        assertThat(score.cap()).isNull();
    }

    @Test
    void aFinishedSheetDoesNotChangeWhoeverTries() {
        var sheet = world.open("dinsos", "KUNJUNGAN-LANSIA", home(), "64.72", Secrecy.BIASA);
        assertThat(world.as("dinsos", () -> world.sheets.close(sheet))).isInstanceOf(Closing.Missing.class);
        world.fill("dinsos", sheet, "2");
        world.as("dinsos", () -> world.sheets.close(sheet));
        assertThat(world.as("dinsos", () -> world.sheets.close(sheet))).isInstanceOf(Closing.Already.class);
        assertThat(world.answer("dinsos", sheet, "LA01", "0").getFirst())
                .isEqualTo(new Kept.Wrong("instrument.refused.finished", java.util.List.of()));
        assertThat(world.acting()
                        .person(
                                "dinsos",
                                () -> db.sql("select value from instrument.answer where sheet_id = ? and code = 'LA01'")
                                        .param(sheet)
                                        .query(String.class)
                                        .single()))
                .isEqualTo("2");
    }

    @Test
    void anInterviewIsReadByItsWriterAndLaterOnlyWithAReason() {
        var sheet = world.open("dinsos", "WAWANCARA-ANAK", home(), "64.72", Secrecy.TERTINGGI);
        world.answer("dinsos", sheet, "umur", "7_12", "WB01", "Bermain bola");
        assertThat(answers("dinsos", sheet)).isEqualTo(2);
        assertThat(answers("peksos", sheet)).as("somebody else of the office").isZero();
        world.answer("dinsos", sheet, "WA01", "OK", "WF01", "tidak");
        assertThat(world.as("dinsos", () -> world.sheets.close(sheet))).isInstanceOf(Closing.Closed.class);
        assertThat(seen("dinsos", sheet)).isOne();
        assertThat(answers("dinsos", sheet)).as("finished and sealed").isZero();
        assertThat(trail("dinsos", sheet)).as("nor in the trail").isZero();
        for (var other : new String[] {
            "pengelola",
            "pengasuh",
            "pengelola.kasih",
            "dinsos.kukar",
            "dinsos.kaltim",
            "kemensos",
            "kpai",
            "auditor",
            "admin"
        }) assertThat(seen(other, sheet)).as(other).isZero();
        world.as("dinsos", () -> {
            world.sheets.unseal(sheet, "Menyusun laporan kunjungan");
            return 0;
        });
        assertThat(answers("dinsos", sheet)).isEqualTo(4);
        assertThat(world.acting().count("instrument.opening where sheet_id = '" + sheet + "'"))
                .isOne();
    }

    @Test
    void anInterviewIsNeverBegunByTheHomeNorWithALowerSeal() {
        assertThatThrownBy(() -> world.open("pengelola", "WAWANCARA-ANAK", home(), "64.72", Secrecy.TERTINGGI))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world.open("dinsos", "WAWANCARA-ANAK", home(), "64.72", Secrecy.BIASA))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyBeginsASheetAboutAHomeOutOfReach() {
        assertThatThrownBy(() -> world.open("pengelola.kasih", "MANDIRI-AKREDITASI", home(), "64.72", Secrecy.BIASA))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world.open("dinsos.kukar", "SNPA-132", home(), "64.72", Secrecy.BIASA))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world.open("pengasuh", "MANDIRI-AKREDITASI", home(), "64.72", Secrecy.BIASA))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void twoWritersAreToldOfEachOther() {
        var sheet = world.open("dinsos", "KUNJUNGAN-NAPZA", home(), "64.72", Secrecy.BIASA);
        world.answer("dinsos", sheet, "NA01", "2");
        world.somebodyElse(sheet, "NA01");
        assertThat(world.answer("dinsos", sheet, "NA01", "0").getFirst())
                .as("both versions, nothing lost")
                .isEqualTo(new Kept.Otherwise(0, "2", "0"));
        assertThat(world.answer("dinsos", sheet, "NA01", "2").getFirst())
                .as("the same is no quarrel")
                .isEqualTo(new Kept.Stands(0));
        world.answer("dinsos", sheet, "NA02", "2");
        assertThat(world.answer("dinsos", sheet, "NA02", "1").getFirst())
                .as("one's own later answer")
                .isEqualTo(new Kept.Stands(1));
        assertThat(world.answer("dinsos", sheet, "NA01", "9").getFirst()).isInstanceOf(Kept.Wrong.class);
        assertThat(world.answer("dinsos", sheet, "XX99", "1").getFirst()).isInstanceOf(Kept.Wrong.class);
    }

    @Test
    void aPublishedEditionAndItsQuestionsNeverChange() {
        var edition = world.published("SNPA-132");
        for (var change : new String[] {
            "update instrument.item set label = 'Lain' where edition_id = '" + edition + "'",
            "delete from instrument.item where edition_id = '" + edition + "'",
            "delete from instrument.choice where edition_id = '" + edition + "'",
            "update instrument.edition set note = 'Lain' where id = '" + edition + "'",
            "update instrument.edition set state = 'DRAF', published_at = null, published_by_name = null, published_why = null where id = '"
                    + edition + "'",
            "delete from instrument.edition where id = '" + edition + "'"
        })
            assertThatThrownBy(() -> world.acting().system(() -> db.sql(change).update()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("a published edition does not change");
    }
}
