package id.naungan.spm;

import static id.naungan.spm.SpmWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.store.Ids;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attainment from persons to province: screen, list, file and SQL say the same. */
@NaunganTest
class AttainmentTest {

    /** The index once more, in another way: from persons and hands, not from the sums the application keeps. */
    private static final String AGAIN = """
            with p as (select * from spm.person where district = ? and year = ? and quarter = ? and kind = 'ANAK' and setting = 'DALAM'),
            items as (select u.item, count(*) filter (where u.met)::numeric / count(*) as share from (
              select unnest(met) as item, true as met from p union all select unnest(lacking), false from p) u group by 1),
            staff as (select avg(x.met::numeric / x.owed) as share from spm.home_item x join spm.item i on i.id = x.item_id
              where x.district = ? and x.year = ? and x.quarter = ? and i.grp = 'SDM' and i.kind = 'ANAK' and i.setting = 'DALAM')
            select round(0.8 * least(100, 100.0 * (select count(*) from p where served) / ?) + 0.2 * 100 * ((select avg(share) from items) + (select share from staff)) / 2, 2)::text""";

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Test
    void theIndexOnTheScreenIsTheOneCountedFromPersons() {
        var home = world.home("Panti Indeks", "63.05.01.2001");
        var office = world.district("63.05");
        var one = spm.resident(home, "Anak Indeks Satu", "6305010203140001");
        var two = spm.resident(home, "Anak Indeks Dua", "6305010203140002");
        spm.paper(one, "AKTA");
        spm.paper(one, "KIA");
        spm.counts(office, home, one, two);
        assertThat(spm.need(office, "63.05", 3)).hasStatus3xxRedirection();
        spm.tick(world.manager(home), home, two, spm.item("Permakanan", "ANAK"), -1, "TERPENUHI", "Menu");

        var index = spm.text(AGAIN, "63.05", NOW.year(), NOW.number(), "63.05", NOW.year(), NOW.number(), 3);
        assertThat(index).isNotEqualTo("0.00");
        var shown = index.replaceAll("0+$", "").replaceAll("\\.$", "").replace('.', ',');
        var query = "?" + NOW.query() + "&jenis=ANAK&tempat=DALAM";
        assertThat(world.get(office, "/spm" + query)).hasStatusOk().bodyText().contains(shown + " %", "Belum Tuntas");
        assertThat(world.get(world.province("63"), "/spm" + query + "&wilayah=63.05"))
                .bodyText()
                .contains(shown + " %");
        // The list behind it and the file have the same persons.
        assertThat(world.get(office, "/spm/lks" + query)).bodyText().contains("Panti Indeks", ">2<");
        var file = world.post(
                office, "/spm/unduhan" + query, Map.of("bentuk", "CSV", "tujuan", "Rapat koordinasi triwulan"));
        assertThat(World.text(file))
                .contains("\"Panti Indeks\"", "\"2\",\"2\",\"0\"")
                .doesNotContain("Anak Indeks");
        // Who lacks an item is listed by name, as many as the figure says.
        var item = spm.item("Fasilitasi dokumen", "ANAK");
        assertThat(world.get(office, "/spm/lks" + query + "&butir=" + item))
                .bodyText()
                .contains("Anak Indeks Dua")
                .doesNotContain("Anak Indeks Satu");
    }

    @Test
    void withoutANeedThereIsNoIndexAndTheScreenSaysSo() {
        var home = world.home("Panti Tanpa Kebutuhan", "63.06.01.2001");
        var office = world.district("63.06");
        spm.counts(office, home, spm.resident(home, "Anak Tanpa", null));
        assertThat(world.get(office, "/spm?" + NOW.query()))
                .hasStatusOk()
                .bodyText()
                .contains("belum diisi");
    }

    @Test
    void aNewEditionOfTheFormulaIsAnotherRowAndNeedsWeightsOfAHundred() {
        var admin = world.nation(id.naungan.access.Role.ADMIN);
        var form = new java.util.HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "weightServed", "70",
                "weightQuality", "20",
                "servedLeast", "0",
                "since", "2099-01-01",
                "normId", "PERMENDAGRI59-2021",
                "why", "Uji edisi rumus baru",
                "categories[0].label", "Semua",
                "categories[0].labelEn", "All",
                "categories[0].least", "0"));
        assertThat(world.post(admin, "/spm/rumus", form))
                .hasStatus(422)
                .bodyText()
                .contains("harus 100");
        form.put("weightQuality", "30");
        assertThat(world.post(admin, "/spm/rumus", form)).hasStatus3xxRedirection();
        assertThat(spm.text("select count(*)::text from spm.formula where since < '2099-01-01'"))
                .isEqualTo("1");
        assertThat(world.get(admin, "/spm/rumus")).bodyText().contains("0,7", "0,8");
        assertThat(world.post(world.district("64.11"), "/spm/rumus", form)).hasStatus(403);
    }
}
