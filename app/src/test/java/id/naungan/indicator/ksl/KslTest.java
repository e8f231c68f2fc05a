package id.naungan.indicator.ksl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NaunganTest
@Import(KslWorld.class)
class KslTest {

    @Autowired
    World world;

    @Autowired
    KslWorld ksl;

    @Autowired
    KslQuery query;

    @Test
    void whatRecordsSayMakesTheScoreAndWhatTheyDoNotSayLeavesTheMaximum() {
        var home = world.home("Panti Kemajuan Satu", "93.01.01.2001");
        ksl.residents(home, 2, 1);
        ksl.count();
        assertThat(ksl.points(home, "NIK")).isEqualTo("1.6");
        assertThat(ksl.points(home, "HUNIAN")).isEqualTo("7.0");
        assertThat(ksl.points(home, "PENGASUH")).as("nobody cares for two").isEqualTo("0.0");
        assertThat(ksl.points(home, "LUAS_TIDUR")).as("no bedroom was measured").isEqualTo("-");
        assertThat(ksl.points(home, "REUNIFIKASI")).as("nobody left").isEqualTo("-");
        var known = ksl.number("known", home);
        assertThat(ksl.number("score", home))
                .isEqualByComparingTo(ksl.number("(select sum(g) from unnest(gained) g)", home)
                        .movePointRight(2)
                        .divide(known, 1, RoundingMode.HALF_UP));

        world.sql("update institution.institution set capacity_places = null where id = ?", home.id());
        ksl.count();
        assertThat(ksl.points(home, "HUNIAN")).isEqualTo("-");
        assertThat(ksl.number("known", home)).isEqualByComparingTo(known.subtract(new BigDecimal(7)));

        world.sql("""
                insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                select uuidv7(), c.id, c.institution_id, c.district, indicator.today() - 3, 'TELEPON', 'Ibu', 'uji' from client.client c where c.institution_id = ? limit 1""", home.id());
        ksl.count();
        assertThat(ksl.points(home, "KONTAK")).isEqualTo("2.9");
        assertThat(ksl.recounted(home))
                .as("counted from the facts, the whole year says the same")
                .isZero();
    }

    @Test
    void ofTwoHomesThatReachTheSameTheOneWithHarderClientsGetsMore() {
        var nation = world.home("Panti Acuan", "93.02.01.2001");
        ksl.endings(nation, 60, 54, false);
        ksl.endings(nation, 60, 6, true);
        var easy = world.home("Panti Ringan", "93.02.01.2002");
        ksl.endings(easy, 10, 4, false);
        var hard = world.home("Panti Berat", "93.02.01.2003");
        ksl.endings(hard, 10, 4, true);
        var few = world.home("Panti Sedikit", "93.02.01.2004");
        ksl.endings(few, 4, 4, false);
        refer();
        ksl.count();
        ksl.recounted(nation, easy, hard, few);

        var raw =
                "select n || '/' || d from indicator.ksl_expected where institution_id = ? and code = 'REUNIFIKASI' and month = date_trunc('month', indicator.today())";
        assertThat(ksl.text(raw, easy.id())).isEqualTo("4/10").isEqualTo(ksl.text(raw, hard.id()));
        assertThat(new BigDecimal(ksl.points(hard, "REUNIFIKASI")))
                .isGreaterThan(new BigDecimal(ksl.points(easy, "REUNIFIKASI")));
        assertThat(ksl.text("""
                        select (abs(x.expected - 10 * s.rate) < 0.01 and abs(x.adjusted - least(100, 100 * 4 / x.expected * a.rate)) < 0.01)::text from indicator.ksl_expected x
                          join indicator.ksl_reference s on s.code = x.code and s.stratum = 'ANAK-BERAT' and s.edition = indicator.ksl_edition_of(x.month)
                          join indicator.ksl_reference a on a.code = x.code and a.stratum = '' and a.edition = s.edition and a.month = s.month
                         where x.institution_id = ? and x.code = 'REUNIFIKASI' and x.month = date_trunc('month', indicator.today()) and s.month = x.month""", hard.id()))
                .as("what is expected follows from the rates of the nation")
                .isEqualTo("true");
        assertThat(ksl.points(few, "REUNIFIKASI"))
                .as("four persons say nothing, and would say who they are")
                .isEqualTo("-");

        // A child's file says later what made it hard: the past year follows, as a rebuild would have it.
        world.sql(
                "update client.category set until = indicator.today() - 200 where scheme = 'DISABILITAS' and client_id in (select id from client.client where institution_id = ?)",
                hard.id());
        ksl.count();
        assertThat(ksl.recounted(hard)).isZero();

        // The difficulty of few persons is read by those who see their files, and by nobody else.
        var address = "/lks/" + hard.id() + "/ksl";
        var district = world.district("93.02");
        assertThat(world.get(district, address)).hasStatusOk().bodyText().contains("Dapat diharapkan", "40 %");
        assertThat(world.get(district, address + "/REUNIFIKASI"))
                .hasStatusOk()
                .bodyText()
                .contains("4 dari 10", "Anak Panti Berat Berat 001");
        var kemensos = world.nation(Role.KEMENSOS);
        assertThat(world.get(kemensos, address)).hasStatusOk().bodyText().doesNotContain("Dapat diharapkan");
        assertThat(world.get(kemensos, address + "/REUNIFIKASI")).hasStatus(404);
        assertThat(world.count(kemensos, "indicator.ksl_expected", "institution_id", hard.id()))
                .isZero();
        assertThat(world.count(kemensos, "indicator.ksl", "institution_id", hard.id()))
                .isPositive();
    }

    /** Counts the nation's rates anew, as happens when a month begins. */
    private void refer() {
        world.system(() -> {
            ksl.text(
                    "select indicator.ksl_refer(indicator.ksl_edition_of(indicator.today()), date_trunc('month', indicator.today())::date)::text");
            return "";
        });
    }

    /** Named anew, added, and taken out again while nothing stands in it. */
    private void components(Scope admin, String draft) {
        assertThat(world.get(admin, draft + "/komponen/SDM")).hasStatusOk().bodyText().contains("Sumber daya manusia");
        assertThat(world.post(admin, draft + "/komponen/SDM", Map.of("label", "", "labelEn", "Staff"))).hasStatus(422);
        world.post(admin, draft + "/komponen/SDM", Map.of("label", "Petugas dan tenaga", "labelEn", "Staff"));
        world.post(admin, draft + "/komponen", Map.of("label", "Kemitraan", "labelEn", "Partners"));
        assertThat(world.get(admin, draft)).bodyText().contains("Petugas dan tenaga", "Kemitraan");
        world.post(admin, draft + "/komponen/KOMPONEN_6/penghapusan", Map.of());
        world.post(admin, draft + "/komponen/SDM/penghapusan", Map.of());
        assertThat(world.get(admin, draft))
                .bodyText()
                .doesNotContain("Kemitraan")
                .contains("Petugas dan tenaga");
        world.post(admin, draft + "/komponen/SDM", Map.of("label", "Sumber daya manusia", "labelEn", "Staff"));
        assertThat(world.get(admin, draft + "/komponen/ASING")).hasStatus(404);
        assertThat(world.get(admin, "/ksl/rumus/1/komponen")).hasStatus(404);
        assertThat(world.get(world.district("93.03"), draft + "/komponen")).hasStatus(403);
    }

    @Test
    void aNewEditionScoresTheMonthThatRunsAndLeavesThoseBefore() {
        var home = world.home("Panti Edisi", "93.03.01.2001");
        ksl.residents(home, 2, 2);
        ksl.count();
        ksl.recounted(home);
        var past =
                "select edition || ': ' || gained::text || score from indicator.ksl where institution_id = ? and month = date_trunc('month', indicator.today() - interval '1 month')";
        var before = ksl.text(past, home.id());
        var first = Integer.parseInt(ksl.text("select indicator.ksl_edition_of(indicator.today())::text"));
        assertThat(ksl.points(home, "NIK")).isEqualTo("3.0");
        assertThatThrownBy(() -> world.sql(
                        "update indicator.ksl_input set points = 9 where code = 'NIK' and edition = ?", first))
                .hasStackTraceContaining("never changes");
        var admin = world.nation(Role.ADMIN);
        var draft = first + 1;
        try {
            assertThat(world.post(world.district("93.03"), "/ksl/rumus/konsep", Map.of()))
                    .hasStatus(403);
            begin(admin, draft, "10", "5");
            assertThat(world.post(admin, "/ksl/rumus/" + draft + "/masukan", input("ORANG_TUA_LENGKAP", "3")))
                    .as("a sealed indicator would be read from its points")
                    .hasStatus(422);
            assertThat(world.get(admin, "/ksl/rumus/" + draft + "/akibat"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("akan pindah kategori");
            assertThat(world.get(world.district("93.03"), "/ksl/rumus/" + draft))
                    .hasStatus(404);
            components(admin, "/ksl/rumus/" + draft);
            assertThat(force(admin, draft)).hasStatus(422).bodyText().contains("harus 100");
            world.post(admin, "/ksl/rumus/" + draft + "/masukan", input("HUNIAN", "0.5"));
            world.post(admin, "/ksl/rumus/" + draft + "/masukan", input("LUAS_TIDUR", "5.5"));
            assertThat(force(admin, draft)).hasStatus3xxRedirection();
            ksl.count();
            assertThat(ksl.points(home, "NIK")).isEqualTo("10.0");
            assertThat(ksl.number("edition", home)).isEqualByComparingTo(BigDecimal.valueOf(draft));
            assertThat(ksl.text(past, home.id())).isEqualTo(before).startsWith("1: ");
            assertThat(ksl.recounted(home)).isZero();
            assertThat(world.get(world.manager(home), "/lks/" + home.id() + "/ksl"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("rumus berganti");
        } finally {
            begin(admin, draft + 1, "3", "3");
            world.post(admin, "/ksl/rumus/" + (draft + 1) + "/masukan", input("HUNIAN", "7"));
            world.post(admin, "/ksl/rumus/" + (draft + 1) + "/masukan", input("LUAS_TIDUR", "8"));
            force(admin, draft + 1);
            ksl.count();
        }
    }

    private void begin(id.naungan.access.Scope admin, int draft, String nik, String complete) {
        assertThat(world.post(admin, "/ksl/rumus/konsep", Map.of())).hasStatus3xxRedirection();
        assertThat(world.post(admin, "/ksl/rumus/" + draft + "/masukan", input("NIK", nik)))
                .hasStatus3xxRedirection();
        assertThat(world.post(admin, "/ksl/rumus/" + draft + "/masukan", input("LENGKAP", complete)))
                .hasStatus3xxRedirection();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult force(id.naungan.access.Scope admin, int draft) {
        return world.post(
                admin,
                "/ksl/rumus/" + draft + "/berlaku",
                Map.of(
                        "version",
                        "0",
                        "month",
                        YearMonth.from(query.month()).toString(),
                        "why",
                        "Rapat penetapan rumus"));
    }

    private static Map<String, String> input(String code, String points) {
        var low = code.equals("HUNIAN") ? "150" : code.equals("LUAS_TIDUR") ? "2" : "0";
        var goal = code.equals("HUNIAN") ? "100" : code.equals("LUAS_TIDUR") ? "4.5" : "95";
        var component = code.equals("HUNIAN") || code.equals("LUAS_TIDUR") ? "SARPRAS" : "ADMINISTRASI";
        return Map.of(
                "code",
                code,
                "component",
                component,
                "points",
                points.replace('.', ','),
                "measure",
                "NILAI",
                "low",
                low,
                "goal",
                goal.replace('.', ','),
                "ask",
                "Catat datanya",
                "askEn",
                "Record it");
    }

    @Test
    void aScoreIsReadWhereItsHomeIsRead() {
        var home = world.home("Panti Skor Batas", "93.04.01.2001");
        var other = world.home("Panti Skor Lain", "93.04.01.2002");
        ksl.residents(home, 3, 3);
        ksl.residents(other, 3, 0);
        ksl.count();
        var address = "/lks/" + home.id() + "/ksl";
        for (var reader :
                List.of(world.manager(home), world.district("93.04"), world.province("93"), world.nation(Role.KPAI)))
            assertThat(world.get(reader, address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("KSL (usulan sistem)", "USULAN".toLowerCase());
        for (var stranger : List.of(world.manager(other), world.district("93.01"), world.province("94"))) {
            assertThat(world.get(stranger, address)).hasStatus(404);
            assertThat(world.count(stranger, "indicator.ksl", "institution_id", home.id()))
                    .isZero();
        }
        var caregiver = world.own(
                world.account(home, "Pengasuh Skor", Role.PENGASUH, id.naungan.access.Reach.CLIENTS),
                home,
                Role.PENGASUH);
        for (var path : List.of(address, address + "/SEKOLAH", "/ksl", "/ksl/unduhan"))
            assertThat(world.get(caregiver, path)).as(path).hasStatus(403);
        assertThat(world.count(caregiver, "indicator.ksl_expected", "institution_id", home.id()))
                .isZero();
        assertThat(world.get(world.manager(home), "/ksl")).hasStatus3xxRedirection();
        assertThat(world.get(world.district("93.04"), "/ksl?wilayah=93.01")).hasStatus(404);
        assertThat(world.get(world.manager(home), "/ksl/rumus"))
                .hasStatusOk()
                .bodyText()
                .contains("usulan");
        for (var odd : List.of(
                "kategori=%27", "kategori=9", "hal=-4", "hal=99999999999", "bulan=kemarin", "jenis=%27", "urut=x"))
            assertThat(world.get(world.district("93.04"), "/ksl?" + odd))
                    .as(odd)
                    .hasStatusOk();
    }

    @Test
    void pageListFileAndStatementSayTheSameAndPeersStayWithoutNames() {
        for (int i = 1; i <= 6; i++) {
            var home = world.home("Panti Sebaran " + i, "94.01.01.200" + i);
            ksl.residents(home, 4, Math.min(4, i - 1));
            world.sql("""
                    insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                    select uuidv7(), c.id, c.institution_id, c.district, indicator.today() - 3, 'TELEPON', 'Ibu', 'uji' from client.client c where c.institution_id = ? order by c.id limit ?""", home.id(), i % 5);
            world.sql(
                    "insert into institution.room (id, institution_id, district, name, purpose, area, condition, written_by_name, written_at) values (uuidv7(), ?, ?, 'Kamar', 'TIDUR', ?, 'BAIK', 'uji', now())",
                    home.id(),
                    home.district(),
                    8 + i);
        }
        ksl.count();
        var province = world.province("94");
        var counts = ksl.text(
                "select string_agg(coalesce(category::text, '0') || '=' || n, ' ' order by category) from (select category, count(*) as n from indicator.ksl where left(district, 2) = '94' and month = date_trunc('month', indicator.today()) group by 1) x");
        var spread = world.seen(province, () -> query.distribution("94"));
        assertThat(spread.stream()
                        .map(c -> (c.category() == null ? 0 : c.category()) + "=" + c.homes())
                        .reduce((a, b) -> a + " " + b))
                .contains(counts);
        var page = World.text(world.get(province, "/ksl?wilayah=94"));
        var lowest = world.seen(province, () -> query.lowest("94", 3));
        for (int i = 1; i <= 6; i++) assertThat(page).contains("Panti Sebaran " + i);
        var file = World.text(world.post(
                province, "/ksl/unduhan?wilayah=94", Map.of("bentuk", "CSV", "tujuan", "Rapat bulanan bidang")));
        assertThat(file.lines().filter(line -> line.contains("Panti Sebaran"))).hasSize(6);
        assertThat(world.post(province, "/ksl/unduhan?wilayah=94", Map.of("bentuk", "CSV", "tujuan", "")))
                .hasStatus(422);
        for (var score : lowest) {
            assertThat(file)
                    .contains("\"" + score.name() + "\"", "\"" + score.score().toPlainString() + "\"");
            assertThat(world.seen(province, () -> query.of(score.home()))
                            .orElseThrow()
                            .score())
                    .isEqualByComparingTo(score.score());
        }
        var one = world.seen(
                        province, () -> query.homes(new KslQuery.Asked("94", query.month(), "", null, true), 0, 50))
                .getFirst();
        var own = world.get(
                new id.naungan.access.Scope(
                        id.naungan.store.Ids.next(),
                        null,
                        "Uji",
                        Role.PENGELOLA,
                        id.naungan.access.Reach.INSTITUTION,
                        one.home(),
                        null,
                        java.time.ZoneId.of("Asia/Makassar"),
                        false),
                "/lks/" + one.home() + "/ksl");
        assertThat(own)
                .hasStatusOk()
                .bodyText()
                .contains("LKS sejenis")
                .doesNotContain(
                        lowest.isEmpty() ? "Panti Sebaran 1" : lowest.getFirst().name());
    }
}
