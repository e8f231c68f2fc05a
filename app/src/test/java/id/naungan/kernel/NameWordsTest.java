package id.naungan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Soekarno, Sukarno",
        "Djoko Tjahjono, Joko Cahyono",
        "Joesoef, Yusuf",
        "Soedjono, Sujono",
        "Sjahrir, Syahrir",
        "Njoman, Nyoman",
        "Achmad Rochmat, Akhmad Rohmat",
        "Aisyah, Aisya",
        "Fatimah, Patimah",
        "Rizky, Riski",
        "Zaenal, Zainal",
        "Syamsul, Samsul",
        "Khairunnisa, Hairunisa",
        "Chairul, Khairul",
        "Chandra, Candra",
        "Qonita, Konita",
        "Yulianti, Julianti",
        "Dzaki, Zaki",
        "Ridho, Rido",
        "Thoriq, Torik",
        "Arief, Arif",
        "Ulfah, Ulva",
        "Suwarno, Suarno",
        "Sulaiman, Soelaiman",
        "Nur'aini, Nuraini",
        "René, Rene",
        "Moch. Rizki, Muhammad Rizki",
        "Mochammad, Mohamad",
        "Abdurrahman, Abdul Rahman",
        "Abdussalam, Abdul Salam",
        "Abdulaziz, Abdoel Azis",
        "Abd. Kadir, Abdul Qadir",
        "St. Aminah, Siti Aminah",
        "Sitti Aminah, Sity Aminah",
        "Al-Fatih, Alfatih",
        "Al Fatih, Alfatih",
        "Asy-Syifa, Assyifa",
        "Desy, Desi",
        "Sylvia, Silvia",
    })
    void spellingHabitsCoincide(String one, String other) {
        var expected = NameWords.of(other).own();
        assertThat(NameWords.of(one).own())
                .hasSameSizeAs(expected)
                .zipSatisfy(
                        expected,
                        (a, b) -> assertThat(
                                        b.key().equals(a.key()) || a.readings().contains(b.key()))
                                .as(a.key() + " = " + b.key())
                                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "Rahmat, Rahman",
        "Dewi, Dewa",
        "Ahmad, Muhammad",
        "Sari, Suri",
        "Rina, Rini",
        "Abdullah, Abdul",
        "Hasan, Hasna",
        "Budi, Dudi"
    })
    void namesThatDifferKeepDifferentKeys(String one, String other) {
        assertThat(NameWords.keyOf(one)).isNotEqualTo(NameWords.keyOf(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muhammad Rizki",
                "M. Rizki",
                "M Rizki",
                "M.Rizki",
                "Muh. Rizki",
                "Moh Rizki",
                "Mohd. Rizki",
                "Mhd Rizki",
                "Mochamad Rizki",
                "Muchammad Rizky",
                "MUHAMMAD RIZQI",
                "H. Muhammad Rizki, S.Pd",
                "Drs. H. Moh. Rizki, M.Si.",
                "Muhammad Rizki SE",
                "Alm. Muhammad Rizki",
                "Muhammad Rizki (alm)",
                "Ust. M. Rizki",
                "A.n. Muhammad Rizki",
                "An. Muhammad Rizki"
            })
    void titlesAndShortFormsLeaveTheName(String written) {
        assertThat(NameWords.of(written).own())
                .extracting(NameWords.Word::key)
                .containsExactly("muhamad", NameWords.keyOf("Rizki"));
    }

    @Test
    void whatFollowsBinIsTheFather() {
        var words = NameWords.of("Salim bin Abdullah").words();
        assertThat(words)
                .extracting(NameWords.Word::kind)
                .containsExactly(NameWords.Kind.NAME, NameWords.Kind.TITLE, NameWords.Kind.FATHER);
        assertThat(NameWords.of("Salim bin Abdullah").own()).hasSize(1);
    }

    @Test
    void aSingleLetterIsAnInitialUnlessItStandsForMuhammad() {
        assertThat(NameWords.of("Rizki A. Pratama").own())
                .extracting(NameWords.Word::kind)
                .containsExactly(NameWords.Kind.NAME, NameWords.Kind.INITIAL, NameWords.Kind.NAME);
    }

    @Test
    void anArticleIsFoundWithAndWithout() {
        assertThat(NameWords.of("Al-Fatih").keys()).containsExactly("alpati", "pati");
    }

    @Test
    void aTitleAloneIsAName() {
        assertThat(NameWords.of("Bu").own()).hasSize(1);
        assertThat(NameWords.of("  ").own()).isEmpty();
    }

    @Test
    void halfTypedWordsBeginLikeWholeOnes() {
        for (var name : List.of("Wahyuni", "Fauziyah", "Zulkifli", "Rizqi", "Syahrul", "Nurhaliza", "Yusuf")) {
            var whole = NameWords.keyOf(name);
            for (int i = 3; i < name.length(); i++) {
                assertThat(whole).startsWith(NameWords.keyOf(name.substring(0, i)));
            }
        }
    }

    @Test
    void keysHoldNothingButSmallLettersAndDigits() {
        for (var odd : List.of("O'Brien", "Ø", "李", "a\u0000b", "x' & | !", "İstanbul", "ß")) {
            assertThat(NameWords.of(odd).keys()).allMatch(k -> k.matches("[a-z0-9]+"));
        }
    }
}
