package id.naungan.reference.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed to find a region. */
class TypedWordsTest {

    @Test
    void wordsThatOnlyNameALevelAreLeftOut() {
        assertThat(TypedWords.of("Kel. Sidodadi, Kec. Samarinda Ulu").words())
                .containsExactly("sidodadi", "samarinda", "ulu");
        assertThat(TypedWords.of("kecamatan").words()).containsExactly("kecamatan");
    }

    @Test
    void everyWordMustFitAndTheLastMayBeHalfTyped() {
        assertThat(TypedWords.of("sidodadi sam").question()).isEqualTo("('sidodadi':*) & ('sam':*) | 'sidodadisam':*");
    }

    @Test
    void shortWaysOfWritingAreTakenBothWays() {
        assertThat(TypedWords.of("tj redeb").question())
                .isEqualTo("('tj':* | 'c':* | ('tanjung')) & ('redeb':*) | 'tjredeb':*");
        assertThat(TypedWords.of("kaltim").question()).contains("('kalimantan' & 'timur')");
    }

    @Test
    void oldSpellingIsReadAsToday() {
        assertThat(TypedWords.modern("soerabaja")).isEqualTo("surabaya");
        assertThat(TypedWords.modern("djakarta")).isEqualTo("jakarta");
        assertThat(TypedWords.modern("tjirebon")).isEqualTo("cirebon");
        assertThat(TypedWords.modern("jambi")).isEqualTo("jambi");
    }

    @Test
    void aMisspeltWordBringsItsNeighboursAndTwoWordsMayBeOne() {
        assertThat(TypedWords.of("banjar masin").question(Map.of("banjar", List.of(), "masin", List.of("mesin"))))
                .isEqualTo("('banjar':*) & ('masin':* | 'mesin') | 'banjarmasin':*");
    }

    @Test
    void twoLettersAreNotEnough() {
        assertThat(TypedWords.of("sa").enough()).isFalse();
        assertThat(TypedWords.of("' | !").enough()).isFalse();
        assertThat(TypedWords.of("sam").enough()).isTrue();
    }
}
