package id.naungan.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An edition is published by the ministry alone, frozen for ever, shows no small number, and the next one says what changed. */
@NaunganTest
class EditionTest {

    private static final String YEAR = String.valueOf(LocalDate.now().getYear());

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester visitors;

    private MvcTestResult get(String address) {
        return visitors.get().uri(URI.create(address)).exchange();
    }

    private void residents(Institution home, int many, Sex sex) {
        for (int i = 0; i < many; i++) {
            var client = world.client(home, "Warga Edisi " + Ids.next(), sex, "2015-03-02");
            world.sql("""
                    insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                    values (?, 0, ?, ?, ?, 'Warga Edisi', ?, '2020-01-01', 'KELUARGA', 'Uji')""", Ids.next(), client, home.id(), home.district(), sex.name());
        }
    }

    private int last() {
        return world.system(() -> db.sql("select coalesce(max(number), 0) from portal.edition where period = ?")
                .param(YEAR)
                .query(Integer.class)
                .single());
    }

    private UUID publish(String why) {
        var id = Ids.next();
        int before = last();
        assertThat(world.post(
                        world.nation(Role.KEMENSOS),
                        "/terbitan-data",
                        Map.of("id", id.toString(), "period", YEAR, "before", "" + before, "why", why)))
                .hasStatus(302);
        return id;
    }

    private List<String> numbers(UUID edition, String topic, String place) {
        return world.system(() -> db.sql(
                        "select category || '=' || coalesce(n::text, '*') from portal.figure where edition_id = ? and topic = ? and place = ? order by 1")
                .params(edition, topic, place)
                .query(String.class)
                .list());
    }

    @Test
    void smallNumbersAreHiddenWithOthersAndNothingChangesOnceItIsPublished() {
        var one = world.home("Panti Edisi Satu", "81.01.01.2001");
        var two = world.home("Panti Edisi Dua", "81.02.01.2001");
        residents(one, 12, Sex.L);
        residents(one, 3, Sex.P);
        residents(two, 14, Sex.L);
        residents(two, 11, Sex.P);
        var first = publish("uji");
        assertThat(numbers(first, "JIWA_KELAMIN", "81.01")).contains("SEMUA=15", "P=*", "L=*");
        assertThat(numbers(first, "JIWA_KELAMIN", "81.02")).contains("SEMUA=25", "P=*", "L=*");
        assertThat(numbers(first, "LKS_JENIS", "81.01")).contains("ANAK=1", "SEMUA=1");
        var name = YEAR + "." + last();
        assertThat(get("/statistik?topik=JIWA_KELAMIN&wilayah=81&edisi=" + name))
                .hasStatusOk()
                .bodyText()
                .contains("tidak ditampilkan", "25", "<svg class=\"map\"");

        residents(two, 6, Sex.P);
        assertThat(numbers(first, "JIWA_KELAMIN", "81.02")).contains("SEMUA=25");
        var second = publish("Enam orang baru tercatat");
        assertThat(numbers(first, "JIWA_KELAMIN", "81.02")).contains("SEMUA=25");
        assertThat(numbers(second, "JIWA_KELAMIN", "81.02")).contains("SEMUA=31");
        assertThat(numbers(second, "JIWA_KELAMIN", "81.01"))
                .as("unchanged and still hidden")
                .contains("P=*", "L=*");
        assertThat(get("/statistik/edisi/" + YEAR + "." + last()))
                .hasStatusOk()
                .bodyText()
                .contains("Enam orang baru tercatat", "angka berubah");
        for (var sql : List.of(
                "update portal.figure set n = 1 where edition_id = ?",
                "delete from portal.edition where id = ?",
                "update portal.counted set n = 1 where edition_id = ?"))
            assertThatThrownBy(() -> world.sql(sql, first)).as(sql).isNotNull();
    }

    @Test
    void onlyTheMinistryAndTheAdministratorPublish() {
        var edition = publish("uji hak");
        var home = world.home("Panti Hak Edisi", "81.03.01.1001");
        for (var stranger : new Scope[] {
            world.district("81.03"),
            world.province("81"),
            world.manager(home),
            world.nation(Role.KPAI),
            world.nation(Role.AUDITOR)
        }) {
            assertThat(world.get(stranger, "/terbitan-data")).hasStatus(403);
            assertThat(world.post(
                            stranger,
                            "/terbitan-data",
                            Map.of("id", Ids.next().toString(), "period", YEAR, "before", "" + last(), "why", "x")))
                    .hasStatus(403);
            assertThat(world.<Long>seen(
                            stranger,
                            () -> db.sql("select count(*) from portal.counted")
                                    .query(Long.class)
                                    .single()))
                    .isZero();
            assertThatThrownBy(() -> world.seen(
                            stranger,
                            () -> db.sql("select count(*) from portal.count(current_date)")
                                    .query(Long.class)
                                    .single()))
                    .rootCause()
                    .hasMessageContaining("only whoever publishes");
        }
        assertThat(world.get(world.nation(Role.ADMIN), "/terbitan-data"))
                .hasStatusOk()
                .bodyText()
                .contains(YEAR);
        assertThat(world.<Long>seen(
                        world.nation(Role.KEMENSOS),
                        () -> db.sql("select count(*) from portal.counted where edition_id = ?")
                                .param(edition)
                                .query(Long.class)
                                .single()))
                .isPositive();
    }

    @Test
    void aFurtherEditionSaysWhyAndTwoWritersDoNotMakeTwo() {
        publish("uji");
        var ministry = world.nation(Role.KEMENSOS);
        var seen = "" + last();
        assertThat(world.get(ministry, "/terbitan-data/" + YEAR))
                .hasStatusOk()
                .bodyText()
                .contains("sudah terbit");
        assertThat(world.post(
                        ministry,
                        "/terbitan-data",
                        Map.of("id", Ids.next().toString(), "period", YEAR, "before", seen)))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan");
        var id = Ids.next().toString();
        var form = Map.of("id", id, "period", YEAR, "before", seen, "why", "perbaikan");
        assertThat(world.post(ministry, "/terbitan-data", form)).hasStatus(302);
        assertThat(world.post(ministry, "/terbitan-data", form))
                .as("twice the same is once")
                .hasStatus(302);
        assertThat(world.post(
                        ministry,
                        "/terbitan-data",
                        Map.of("id", Ids.next().toString(), "period", YEAR, "before", seen, "why", "lagi")))
                .hasStatus(422)
                .bodyText()
                .contains("baru saja terbit", "lagi");
        assertThat(world.post(
                        ministry,
                        "/terbitan-data",
                        Map.of("id", Ids.next().toString(), "period", "1999", "before", "0", "why", "lama")))
                .hasStatus(422);
    }

    @Test
    void oddAddressesShowTheNewestOrNothing() {
        publish("uji");
        for (var address : List.of(
                "/statistik?topik=APA&wilayah=99&golongan=%3Cscript%3E&edisi=zz",
                "/statistik?topik=JIWA_UMUR&wilayah=%27",
                "/statistik?edisi=2026-9.99999999999",
                "/statistik?topik=JIWA_KELAMIN&lang=en",
                "/statistik/edisi"))
            assertThat(get(address)).as(address).hasStatusOk().bodyText().doesNotContain("<script>");
        assertThat(get("/statistik/edisi/1999.1")).hasStatus(404);
        assertThat(get("/statistik/edisi/x")).hasStatus(404);
    }
}
