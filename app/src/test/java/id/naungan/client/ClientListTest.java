package id.naungan.client;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NaunganTest
class ClientListTest {

    @Autowired
    World world;

    Institution home;
    Institution second;

    @BeforeEach
    void cast() {
        home = world.home("Panti Daftar Satu", "61.71.01.1001");
        second = world.home("Panti Daftar Dua", "61.71.02.1001");
    }

    @Test
    void whoLivesHereIsShownFirstAndNobodyIsLost() {
        var here = world.client(home, "Anton Tinggal", Sex.L, "2015");
        world.resides(here, LocalDate.of(2024, 1, 1));
        world.client(home, "Berta Belum", Sex.P, "2016");
        assertThat(text(world.get(world.manager(home), "/klien")))
                .contains("Anton Tinggal")
                .doesNotContain("Berta Belum");
        assertThat(text(world.get(world.manager(home), "/klien?tinggal=TIDAK")))
                .doesNotContain("Anton Tinggal")
                .contains("Berta Belum");
        assertThat(text(world.get(world.manager(home), "/klien?tinggal=SEMUA")))
                .contains("Anton Tinggal")
                .contains("Berta Belum");
    }

    @Test
    void filtersNarrowTheList() {
        world.client(home, "Citra Punyanik", Sex.P, "01-02-2015", "6471034102150001");
        world.client(home, "Dodi Tanpanik", Sex.L, "1950");
        var all = "/klien?tinggal=SEMUA&";
        assertThat(text(world.get(world.manager(home), all + "tanpa=NIK")))
                .contains("Dodi Tanpanik")
                .doesNotContain("Citra Punyanik");
        assertThat(text(world.get(world.manager(home), all + "kelamin=P")))
                .contains("Citra Punyanik")
                .doesNotContain("Dodi Tanpanik");
        assertThat(text(world.get(world.manager(home), all + "umur=LANSIA")))
                .contains("Dodi Tanpanik")
                .doesNotContain("Citra Punyanik");
        assertThat(text(world.get(world.manager(home), all + "tanpa=AKTA")))
                .contains("Dodi Tanpanik")
                .contains("Citra Punyanik");
        assertThat(text(world.get(world.district("61.71"), all + "lks=" + second.id())))
                .doesNotContain("Dodi Tanpanik");
        assertThat(world.get(world.manager(home), all + "umur=TUA")).hasStatus(422);
    }

    @Test
    void pagesFollowEachOtherWithoutGapAndWithoutANameInTheAddress() {
        for (int i = 0; i < 65; i++) world.client(second, "Warga %03d".formatted(i), Sex.L, null);
        var seen = new ArrayList<String>();
        var next = "/klien?tinggal=SEMUA";
        while (next != null) {
            var page = text(world.get(world.manager(second), next));
            Pattern.compile("Warga \\d{3}").matcher(page).results().forEach(m -> seen.add(m.group()));
            var link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
            assertThat(next == null || !next.contains("Warga")).isTrue();
        }
        assertThat(seen).hasSize(65).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whoHoldsASensitiveCategoryShowsNoneInTheList() {
        var open = world.client(home, "Eko Terbuka", Sex.L, null);
        var guarded = world.client(home, "Fitri Terjaga", Sex.P, null);
        category(open, "PPKS", "PPKS02");
        category(guarded, "PPKS", "PPKS04");
        category(guarded, "AMPK", "AMPK_j");
        var page = text(world.get(world.manager(home), "/klien?tinggal=SEMUA"));
        assertThat(page)
                .contains("Eko Terbuka")
                .contains("Anak telantar")
                .contains("Fitri Terjaga")
                .doesNotContain("Anak jalanan")
                .doesNotContain("kejahatan seksual");
    }

    @Test
    void aMisspeltNameIsFoundByPost() {
        var siti = world.client(home, "Siti Nurkhasanah", Sex.P, "2015");
        var page = text(world.post(world.manager(home), "/klien/pencarian", Map.of("cari", "nurhasana siti")));
        assertThat(page).contains("/klien/" + siti);
        assertThat(text(world.post(world.manager(second), "/klien/pencarian", Map.of("cari", "nurhasana siti"))))
                .doesNotContain("/klien/" + siti);
        assertThat(world.get(world.manager(home), "/klien/pencarian?cari=siti")).hasStatus4xxClientError();
    }

    private void category(java.util.UUID client, String scheme, String code) {
        world.sql(
                "insert into client.category (id, version, client_id, scheme, code, since) values (?, 0, ?, ?, ?, current_date)",
                Ids.next(),
                client,
                scheme,
                code);
    }
}
