package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbook for the treasury opens, adds up to the decision, and no cell of it is a formula. */
@NaunganTest
class TreasuryTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Test
    void theWorkbookAddsUpToTheDecisionAndNoNameBecomesAFormula() throws Exception {
        var office = aid.office(Role.DINSOS_KAB, "53.18");
        var home = world.home("=Panti Bendahara", "53.18.01.2001");
        var paid = Paid.of(
                world,
                aid,
                office,
                aid.office(Role.DINSOS_KAB, "53.18"),
                home,
                "5318010101140001",
                LocalDate.now().minusDays(3));
        var book = world.post(
                        office,
                        "/bansos/usulan/" + paid.proposal() + "/unduhan",
                        Map.of("bentuk", "XLSX", "tujuan", "Pencairan bulan Juli"))
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("'=Panti Bendahara");
            var last = rows.get(0).getCellCount() - 1;
            assertThat(rows.get(1).getCellAsNumber(last).orElseThrow().longValue())
                    .isEqualTo(310_000);
            assertThat(rows.get(2).getCellAsNumber(last).orElseThrow().longValue())
                    .isEqualTo(aid.number("select total from aid.proposal where id = ?", paid.proposal()));
        }
        assertThat(aid.number(
                        "select count(*) from audit.act where kind = 'aid.treasury-exported' and evidence like ?",
                        "%" + paid.proposal() + "%"))
                .isEqualTo(1);
    }
}
