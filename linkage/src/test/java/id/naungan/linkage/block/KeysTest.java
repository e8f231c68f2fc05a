package id.naungan.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.model.Models;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final String HEADING = "id,nama,tgl_lahir,nik,no_kk,nama_ibu,nama_ayah,alamat,kode_wilayah\n";
    private static final String SITI =
            "1,Siti Aminah,2015-03-02,3205014203150001,3205010101010001,Sri,Budi,Jl. Melati Indah RT 1 RW 2,3205012001\n";
    private static final String OTHERS =
            "2,Agus Salim,2014-01-09,,,Dewi,Joko,Kp. Cempaka 7,3205012002\n3,Rini,2013-08-17,,,Ani,,Gg. Mawar,3205012003\n";

    private static Table read(Plan plan, String rows) throws IOException {
        var reader = new ListReader(plan.layout(), plan.idColumns(), Map.of());
        return reader.read((HEADING + rows).getBytes(StandardCharsets.UTF_8), "list");
    }

    @Test
    void aRecordHasTheSameKeysWhateverWasReadBeforeIt() throws IOException {
        Plan plan = Models.plan("orang");
        var keys = new Keys(
                plan.rules(),
                plan.refinement(),
                plan.layout(),
                new BigKeys(plan.rules().size()));
        Table alone = read(plan, SITI);
        Table behind = read(plan, OTHERS + SITI);
        for (int rule = 0; rule < keys.rules(); rule++) {
            assertThat(keys.key(rule, alone, 0))
                    .as(plan.rules().get(rule).toString())
                    .isNotZero()
                    .isEqualTo(keys.key(rule, behind, behind.row("1")))
                    .isNotEqualTo(keys.key(rule, behind, 0));
        }
    }
}
