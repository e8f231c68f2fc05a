package id.naungan.indicator.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.Indicators;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Page, list, file, sum and plain SQL over the records say one number, also when records were closed, corrected and disabled. */
@NaunganTest
class ReconcileTest {

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    CountedFigures counted;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient db;

    /** n and d, as text that compares. */
    private static String said(@Nullable BigDecimal n, @Nullable BigDecimal d) {
        return n == null ? "-" : plain(n) + "/" + (d == null ? "" : plain(d));
    }

    private static String plain(BigDecimal number) {
        return number.setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private Map<String, String> plainly(String area) {
        var found = new TreeMap<String, String>();
        world.system(() -> {
            var today = db.sql("select indicator.today()").query(LocalDate.class).single();
            PlainFigures.statements()
                    .forEach((code, sql) -> db.sql(sql)
                            .param("area", area)
                            .param("day", today)
                            .query((row, n) -> said(row.getBigDecimal(1), row.getBigDecimal(2)))
                            .list()
                            .forEach(one -> found.put(code, one)));
            return null;
        });
        // Of nobody nothing is said, which is no nought.
        found.replaceAll((code, one) -> one.equals("0/0") ? "-" : one);
        return found;
    }

    private Map<String, String> summed(Scope scope, String area) {
        var found = new TreeMap<String, String>();
        for (var indicator : world.system(indicators::all)) found.put(indicator.code(), "-");
        world.seen(scope, () -> counted.of(area, counted.month())).forEach(sum -> found.put(sum.code(), said(sum.n(), sum.d())));
        found.replaceAll((code, one) -> one.equals("0/0") ? "-" : one);
        return found;
    }

    private void everythingAgrees(Scope scope, String area) {
        var plain = plainly(area);
        assertThat(plain.keySet()).as("every indicator has its plain statement").hasSize(world.system(indicators::all).size());
        assertThat(summed(scope, area)).as("sums of " + area).isEqualTo(plain);
        for (var indicator : world.system(indicators::all)) {
            var code = indicator.code();
            var expected = plain.get(code);
            var behind = new CountedFigures.Behind(indicator, area, world.seen(scope, counted::month), null);
            var homes = world.seen(scope, () -> counted.allHomes(behind));
            var n = homes.stream().map(one -> one.n()).reduce(BigDecimal::add).orElse(null);
            var d = homes.stream().map(one -> one.d()).filter(java.util.Objects::nonNull).reduce(BigDecimal::add).orElse(null);
            if (!expected.equals("-")) assertThat(said(n, d)).as("list of " + code).isEqualTo(expected);
            if (area.length() > 2) continue;
            assertThat(file(scope, area, code)).as("file of " + code).isEqualTo(said(n, d));
            var page = world.get(scope, "/indikator/" + code + "?wilayah=" + area);
            assertThat(page).hasStatusOk();
            if (n != null && d != null)
                assertThat(page).bodyText().as("page of " + code).contains(shown(n) + " dari " + shown(d));
        }
    }

    private static String shown(BigDecimal number) {
        return NumberFormat.getInstance(Locale.of("id")).format(number);
    }

    /** The sums of a downloaded list. */
    private String file(Scope scope, String area, String code) {
        var lines = World.text(world.post(scope, "/indikator/" + code + "/unduhan?wilayah=" + area, Map.of("bentuk", "CSV", "tujuan", "Uji rekonsiliasi angka")))
                .lines()
                .skip(1)
                .map(line -> line.substring(1, line.length() - 1).split("\",\"", -1))
                .toList();
        BigDecimal n = null;
        BigDecimal d = null;
        for (var line : lines) {
            n = (n == null ? BigDecimal.ZERO : n).add(new BigDecimal(line[4]));
            if (!line[5].isEmpty()) d = (d == null ? BigDecimal.ZERO : d).add(new BigDecimal(line[5]));
        }
        return said(n, d);
    }

    @Test
    void pageListFileAndStatementAgreeBeforeAndAfterRecordsAreClosedCorrectedAndDisabled() {
        var records = new Records(world, "11");
        figures.run();
        for (var area : List.of("11.01", "11.02", "11")) everythingAgrees(area.length() == 2 ? world.province("11") : world.district(area), area);
        assertThat(plainly("11").get("NIK")).isEqualTo("4/7");
        assertThat(plainly("11").get("SNPA_GERBANG")).isEqualTo("1/2");

        records.corrected();
        figures.run();
        for (var area : List.of("11.01", "11.02", "11")) everythingAgrees(area.length() == 2 ? world.province("11") : world.district(area), area);
        assertThat(plainly("11").get("NIK")).isEqualTo("4/6");
        assertThat(recounted(records)).as("a rebuild from the records says the same").isZero();
    }

    private int recounted(Records records) {
        var homes = Arrays.asList(records.good, records.closing, records.moving, records.other).stream().map(one -> one.id()).toArray(UUID[]::new);
        return world.system(() -> db.sql("select indicator.recount(?, 12)").param(homes).query(Integer.class).single());
    }

    /** The people of the story have incidents, findings, aid and service standards too. It is still being told when tests begin. */
    @Test
    void theStoryAgrees() {
        await().atMost(90, TimeUnit.SECONDS).pollInterval(2, TimeUnit.SECONDS).untilAsserted(() -> {
            figures.run();
            var homes = world.system(() -> db.sql("select id from institution.institution where left(district, 2) = '64'")
                            .query(UUID.class)
                            .list())
                    .toArray(UUID[]::new);
            world.system(() -> db.sql("select indicator.recount(?, 0)").param(homes).query(Integer.class).single());
            world.system(() -> db.sql("select indicator.recount_above(0)").query((row, n) -> true).list());
            everythingAgrees(world.province("64"), "64");
        });
    }
}
