package id.naungan.casework.recap;

import static id.naungan.casework.Field.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Field;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Random stays in four homes of two districts; the year and the districts belong to this test alone. */
@NaunganTest
class RecapTest {

    private static final int YEAR = 1990;
    private static final List<String> PATHS = List.of("KELUARGA", "DINSOS", "LKS_LAIN");
    private static final List<String> KINDS = List.of("REUNIFIKASI", "MANDIRI", "RUJUK_LKS_LAIN");
    private static boolean made;
    private static List<Institution> homes = List.of();

    @Autowired
    Field field;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    Recap recap;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void story() {
        if (made) return;
        made = true;
        homes = List.of(
                field.home("Rekap A", "91.01.01.1001"),
                field.home("Rekap B", "91.01.02.1001"),
                field.home("Rekap C", "91.02.01.1001"));
        var dice = new Random(7);
        for (int i = 0; i < 60; i++)
            stays(
                    field.person(homes.get(dice.nextInt(3)), "Orang " + i, dice.nextBoolean() ? Sex.L : Sex.P, null)
                            .id(),
                    dice);
    }

    /** One to three stays of a person one after the other, at times with no day between them. */
    private void stays(UUID person, Random dice) {
        scopes.asSystem(
                "test",
                () -> acts.perform(ActKind.of("test.made"), Reason.NONE, () -> {
                    var on = LocalDate.of(YEAR, 1, 1).plusDays(dice.nextInt(200));
                    for (int i = 0; i <= dice.nextInt(3); i++) {
                        var last = dice.nextInt(3) == 0;
                        var exit = last ? null : on.plusDays(1 + dice.nextInt(60));
                        line(person, on, exit, dice);
                        if (exit == null) return;
                        on = exit.plusDays(dice.nextInt(20));
                    }
                }));
    }

    private void line(UUID person, LocalDate on, @Nullable LocalDate exit, Random dice) {
        db.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, exit_on, exit_kind)
                select ?, 0, c.id, c.institution_id, c.district, c.identity_full_name, c.identity_sex, ?, ?, 'uji', ?::date, ? from client.client c where c.id = ?""")
                .params(
                        id(),
                        on,
                        PATHS.get(dice.nextInt(3)),
                        exit,
                        exit == null ? null : KINDS.get(dice.nextInt(3)),
                        person)
                .update();
    }

    private <T> T as(Scope scope, Supplier<T> work) {
        return scopes.as(scope, work);
    }

    private List<RecapLine> everyLine() {
        var lines = new ArrayList<RecapLine>();
        for (int m = 1; m <= 12; m++) {
            var month = YearMonth.of(YEAR, m);
            lines.addAll(as(province("91"), () -> recap.districts(month)));
            lines.addAll(as(district("91.01"), () -> recap.homes(month, null)));
        }
        lines.addAll(as(
                manager(homes.getFirst()), () -> recap.months(homes.getFirst().id(), YearMonth.of(YEAR, 12))));
        return lines;
    }

    @Test
    void openingPlusInMinusOutIsClosing() {
        assertThat(everyLine())
                .hasSizeGreaterThan(40)
                .allMatch(line -> line.figures().addUp());
    }

    @Test
    void theClosingOfAMonthIsTheOpeningOfTheNext() {
        var months = as(
                manager(homes.getFirst()), () -> recap.months(homes.getFirst().id(), YearMonth.of(YEAR, 12)));
        for (int i = 1; i < months.size(); i++) {
            for (var sex : Sex.values()) {
                assertThat(months.get(i).figures().of(Figures.PARTS.getLast(), sex))
                        .isEqualTo(months.get(i - 1).figures().of(Figures.PARTS.getFirst(), sex));
            }
        }
    }

    @Test
    void homesOfADistrictAddUpToTheDistrict() {
        var month = YearMonth.of(YEAR, 5);
        var whole = as(province("91"), () -> recap.districts(month)).stream()
                .filter(l -> "91.01".equals(l.district()))
                .findFirst()
                .orElseThrow();
        var sum = as(province("91"), () -> recap.homes(month, "91.01")).stream()
                .map(RecapLine::figures)
                .reduce(Figures.NONE, Figures::plus);
        for (var part : Figures.PARTS)
            assertThat(sum.of(part)).isEqualTo(whole.figures().of(part));
    }

    @Test
    void everyFigureIsTheNumberOfRowsOfItsList() {
        var month = YearMonth.of(YEAR, 4);
        var lines = as(province("91"), () -> recap.districts(month));
        assertThat(lines).isNotEmpty();
        for (var line : lines) {
            for (var part : Figures.PARTS) {
                assertThat(rows(line.list(part, null)))
                        .as(line.label() + " " + part)
                        .isEqualTo(line.figures().of(part));
                assertThat(rows(line.list(part, Sex.P)))
                        .isEqualTo(line.figures().of(part, Sex.P));
            }
        }
    }

    private int rows(String address) {
        var page = as(province("91"), () -> mvc.get().uri(URI.create(address)).exchange());
        assertThat(page).hasStatusOk();
        return body(page).split("<th scope=\"row\">", -1).length - 1;
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNeighbourProvinceCountsNothing() {
        var month = YearMonth.of(YEAR, 4);
        assertThat(as(province("92"), () -> recap.districts(month))).isEmpty();
        assertThat(as(district("91.02"), () -> recap.homes(month, "91.01"))).isEmpty();
        assertThat(as(manager(homes.get(1)), () -> recap.homes(month, null)))
                .allMatch(line -> homes.get(1).id().equals(line.home()));
    }
}
