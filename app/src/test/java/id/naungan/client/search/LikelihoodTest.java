package id.naungan.client.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.client.search.Likelihood.Described;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.linkage.report.Explanation;
import id.naungan.linkage.report.Waterfall.Step;
import id.naungan.store.Ids;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NaunganTest
class LikelihoodTest {

    @Autowired
    World world;

    @Autowired
    Likelihood likelihood;

    private static Described person(
            String name, Sex sex, @Nullable String born, @Nullable String nik, @Nullable String mother) {
        var birth = born == null ? null : BirthDate.parse(born);
        return new Described(name, sex, null, birth, nik, null, mother, null);
    }

    private Explanation of(Described typed, Described kept) {
        return world.system(() -> likelihood.of(typed, kept));
    }

    @Test
    void theSamePersonIsLikelyATwinLessAndANamesakeHardly() {
        var typed = person("Siti Nur Halizah", Sex.P, "2015-03-02", null, "Rohmah Wulandari");
        var same = of(typed, person("Siti Nurhaliza", Sex.P, "2015-03-02", null, "Rohmah Wulandari"));
        var twin = of(typed, person("Siti Nurlaila", Sex.P, "2015-03-02", null, "Rohmah Wulandari"));
        var namesake = of(typed, person("Siti Nurhaliza", Sex.P, "2009-11-20", null, "Sumiati"));
        assertThat(same.probability()).isGreaterThan(0.95);
        assertThat(twin.probability()).isLessThan(0.5);
        assertThat(namesake.probability()).isLessThan(0.01);
    }

    @Test
    void whatIsNotWrittenCountsNeitherWayAndAnEstimatedYearIsNoEvidence() {
        var typed = person("Bagus Prakoso", Sex.L, null, null, null);
        var bare = of(typed, person("Bagus Prakoso", Sex.L, "2012-01-05", null, null));
        var guessed = of(
                person("Bagus Prakoso", Sex.L, "± 2014", null, null),
                person("Bagus Prakoso", Sex.L, "2012-01-05", null, null));
        assertThat(bare.probability()).isBetween(0.0001, 0.9);
        assertThat(guessed.probability()).isEqualTo(bare.probability());
    }

    @Test
    void aNumberSpeaksInTheReadersWords() {
        var typed = person("Dewi Lestari", Sex.P, "2013-06-07", "6472014706130001", null);
        var whole = of(typed, person("Dewi Lestari", Sex.P, "2013-06-07", "6472014706130001", null));
        var other = of(typed, person("Dewi Lestari", Sex.P, "2013-06-07", "6472015509080007", null));
        assertThat(whole.weight()).isGreaterThan(other.weight() + 5);
        assertThat(number(whole, Locale.of("id")).bits()).isPositive();
        assertThat(number(whole, Locale.ENGLISH).words()).contains("same");
    }

    private static Step number(Explanation explanation, Locale locale) {
        return Likelihood.why(explanation, locale).stream()
                .filter(step -> step.words().toLowerCase(Locale.ROOT).contains("nik"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whateverIsTypedIsOneCell() {
        var hostile = new Described(
                "Rina\"; ,\u0000 =cmd", Sex.P, "Kota\n9,9,9\r\n\"", BirthDate.parse("2015"), "6,47E+15\u0000\"", "\n", "\"", "🙂");
        assertThat(of(hostile, hostile).probability()).isBetween(0.0, 1.0);
        assertThat(of(person("\"", Sex.L, null, "", ""), hostile).probability()).isLessThan(0.5);
    }

    @Test
    void whoOpensAFileSeesHowLikelyAndWhy() {
        var home = world.home("Panti Mirip", "21.01.01.2001");
        world.client(home, "Arjuna Wiratama", Sex.L, "2014-08-09");
        assertThat(world.post(world.manager(home), "/klien/baru", typedIn(home)))
                .bodyText()
                .contains("Kemungkinan orang yang sama", "Mengapa", "Bobot");
        var other = world.home("Panti Lain Mirip", "21.02.01.2001");
        assertThat(world.post(world.manager(other), "/klien/baru", typedIn(other)))
                .as("of a file elsewhere its home is named and nothing is weighed")
                .bodyText()
                .contains("Panti Mirip", "di luar wewenang Anda")
                .doesNotContain("Kemungkinan orang yang sama", "Bobot");
    }

    private static Map<String, String> typedIn(Institution home) {
        return Map.of(
                "id", Ids.next().toString(), "institution", home.id().toString(), "fullName", "Arjuna \"Juna\" Wiratama",
                "sex", "L", "birthDate", "09-08-2014", "motherName", "Ibu Arjuna Wiratama");
    }
}
