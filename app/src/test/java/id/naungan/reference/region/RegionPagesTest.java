package id.naungan.reference.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.reference.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Finding one region among 91,599, and keeping them up to date. */
@NaunganTest
class RegionPagesTest {

    @Autowired
    SignedIn as;

    @Autowired
    RegionSearch search;

    @Autowired
    Regions regions;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @ParameterizedTest
    @CsvSource({
        "sidodadi samarinda, 64.72.03.1005",
        "samarinda sidodadi, 64.72.03.1005",
        "sidodad samar, 64.72.03.1005",
        "sidodady samarnda, 64.72.03.1005",
        "kel sidodadi kec samarinda ulu, 64.72.03.1005",
        "soerabaja, 35.78",
        "banjar masin, 63.71",
        "tj redeb, 64.03.05",
        "samarinda, 64.72",
        "64.72.03.1005, 64.72.03.1005",
        "kutai kartanegra, 64.02",
        "jogja, 34"
    })
    void theFirstHitIsTheOneThatWasMeant(String typed, String code) {
        assertThat(search.find(typed, 1, 4, 5))
                .first()
                .extracting(RegionView.Found::id)
                .isEqualTo(code);
    }

    @Test
    void rubbishFindsNothingAndBreaksNothing() {
        for (var typed : List.of("", "  ", "'", "a & b", "%%%", "!!!", "xqzwvk", "\\", "()")) {
            assertThat(search.find(typed, 1, 4, 5)).as(typed).isEmpty();
        }
    }

    @Test
    void aFieldGetsItsChoicesWhileSomebodyTypes() {
        assertThat(as.get("pengasuh", "/wilayah/pilihan?tingkat=13&place.region_cari=sidodadi samarinda"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<option value=\"64.72.03.1005\">Sidodadi, Samarinda Ulu, Kota Samarinda, Kalimantan Timur</option>")
                .doesNotContain("<html");
    }

    @Test
    void aFieldForRegenciesOffersNothingElse() {
        assertThat(as.get("pengasuh", "/wilayah/pilihan?tingkat=5&x_cari=samarinda"))
                .bodyText()
                .contains("64.72")
                .doesNotContain("64.72.0");
    }

    @Test
    void oneBrowsesFromTheNationToAVillageWithPlainLinks() {
        assertThat(as.get("pengasuh", "/wilayah"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/wilayah/64\"", "Kalimantan Timur");
        assertThat(as.get("pengasuh", "/wilayah/64")).bodyText().contains("href=\"/wilayah/64.72\"");
        assertThat(as.get("pengasuh", "/wilayah/64.72")).bodyText().contains("href=\"/wilayah/64.72.03\"");
        assertThat(as.get("pengasuh", "/wilayah/64.72.03")).bodyText().contains("href=\"/wilayah/64.72.03.1005\"");
        assertThat(as.get("pengasuh", "/wilayah/64.72.03.1005")).bodyText().contains("Samarinda Ulu");
        assertThat(as.get("pengasuh", "en", "/wilayah")).bodyText().contains("Regency/city");
        assertThat(as.get("pengasuh", "/wilayah/99")).hasStatus(404);
    }

    @Test
    void provincesShowHowManyLieInThem() {
        var kaltim = search.under(null).stream()
                .filter(r -> r.id().equals("64"))
                .findFirst()
                .orElseThrow();
        assertThat(kaltim.districts()).isEqualTo(10);
        assertThat(kaltim.subdistricts()).isEqualTo(105);
        assertThat(kaltim.villages()).isEqualTo(841 + 197);
    }

    @Test
    void onlyTheAdministratorEdits() {
        for (var path :
                List.of("/wilayah/64.01/perubahan", "/wilayah/64.01/pencabutan", "/wilayah/64.01/wilayah-baru")) {
            assertThat(as.get("dinsos", path)).hasStatus(403);
            assertThat(as.get("admin", path)).hasStatusOk();
            assertThat(as.post("dinsos", path, "name", "X", "reason", "mencoba", "version", "0"))
                    .hasStatus(403);
        }
    }

    @Test
    void aNewNameReachesTheSearchOfEverythingUnderItAndASecondSendingIsTheSame() {
        var form =
                new String[] {"name", "Tering Uji", "bpsCode", "6409999", "reason", "uji ganti nama", "version", "0"};
        assertThat(as.post("admin", "/wilayah/64.07.05/perubahan", form)).hasStatus3xxRedirection();
        assertThat(as.post("admin", "/wilayah/64.07.05/perubahan", form)).hasStatus3xxRedirection();
        assertThat(regions.name("64.07.05")).isEqualTo("Tering Uji");
        assertThat(search.find("tering uji", 4, 4, 50)).isNotEmpty().allMatch(r -> r.id().startsWith("64.07.05."));
        assertThat(as.post(
                        "admin", "/wilayah/64.07.05/perubahan", "name", "Lain", "reason", "sudah basi", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Tering Uji", "Lain");
        // Names of the villages under it did not change, so their history stays silent.
        assertThat(changes("64.07.05")).isOne();
        assertThat(changes("64.07.05.%")).isZero();
    }

    @Test
    void aNewVillageCanBeFoundAndAWithdrawnOneCannot() {
        var add = new String[] {
            "code",
            "64.72.03.1999",
            "name",
            "Kampung Rekaan",
            "edition",
            "Perda uji",
            "since",
            "01-02-2026",
            "reason",
            "pemekaran uji"
        };
        assertThat(as.post("admin", "/wilayah/64.72.03/wilayah-baru", add)).hasStatus3xxRedirection();
        assertThat(as.post("admin", "/wilayah/64.72.03/wilayah-baru", add)).hasStatus3xxRedirection();
        assertThat(search.find("rekaan samarinda", 4, 4, 5))
                .extracting(RegionView.Found::id)
                .containsExactly("64.72.03.1999");
        assertThat(as.post(
                        "admin",
                        "/wilayah/64.72.03.1999/pencabutan",
                        "until",
                        "01-03-2026",
                        "reason",
                        "salah catat",
                        "version",
                        "0"))
                .hasStatus3xxRedirection();
        assertThat(search.find("rekaan samarinda", 4, 4, 5)).isEmpty();
        assertThat(regions.name("64.72.03.1999")).isEqualTo("Kampung Rekaan");
        assertThat(as.post(
                        "admin",
                        "/wilayah/64.72.03/wilayah-baru",
                        "code",
                        "64.71.01.1999",
                        "name",
                        "Salah Tempat",
                        "edition",
                        "uji",
                        "since",
                        "01-02-2026",
                        "reason",
                        "salah induk"))
                .hasStatus(422)
                .bodyText()
                .contains("Salah Tempat", "64.72.03");
    }

    private long changes(String like) {
        return scopes.asSystem(
                "test",
                () -> transaction.execute(s -> db.sql(
                                "select count(*) from audit.change where tbl = 'reference.region' and row_id like ?")
                        .param(like)
                        .query(Long.class)
                        .single()));
    }
}
