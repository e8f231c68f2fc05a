package id.naungan.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as the literature has them: Winkler 1990, Levenshtein's and Damerau's own examples. */
class EditsTest {
    private final Edits edits = new Edits();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "MARTHA,MARHTA,0.9611",
        "DIXON,DICKSONX,0.8133",
        "DWAYNE,DUANE,0.84",
        "JERALDINE,GERALDINE,0.9259",
        "SHACKLEFORD,SHACKELFORD,0.9818",
        "JONES,JOHNSON,0.8324",
        "ABC,XYZ,0",
        "SAMA,SAMA,1",
    })
    void jaroWinkler(String one, String other, double value) {
        byte[] a = bytes(one);
        byte[] b = bytes(other);
        assertThat(Edits.jaroWinkler(a, a.length, b, b.length)).isCloseTo(value, within(5e-5));
        assertThat(Edits.jaroWinkler(b, b.length, a, a.length)).isCloseTo(value, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "KITTEN,SITTING,3,3",
        "SATURDAY,SUNDAY,3,3",
        "MARTHA,MARHTA,2,1",
        "CA,ABC,3,2",
        "A CAT,AN ACT,3,2",
        "'',SITI,4,4",
        "SITI,SITI,0,0",
    })
    void stepsFromOneToTheOther(String one, String other, int levenshtein, int damerau) {
        byte[] a = bytes(one);
        byte[] b = bytes(other);
        assertThat(edits.levenshtein(a, a.length, b, b.length)).isEqualTo(levenshtein);
        assertThat(edits.levenshtein(b, b.length, a, a.length)).isEqualTo(levenshtein);
        assertThat(Edits.damerau(a, a.length, b, b.length)).isEqualTo(damerau);
        assertThat(Edits.damerau(b, b.length, a, a.length)).isEqualTo(damerau);
    }

    @Test
    void jaccardOfPieces() {
        byte[] night = bytes("NIGHT");
        byte[] nacht = bytes("NACHT");
        // NI IG GH HT and NA AC CH HT: one of seven.
        assertThat(Pieces.jaccard(Pieces.letters(night, 5, 2), Pieces.letters(nacht, 5, 2)))
                .isCloseTo(1 / 7.0, within(1e-9));
        byte[] one = bytes("PANTI ASUHAN KASIH IBU");
        byte[] two = bytes("IBU KASIH PANTI");
        assertThat(Pieces.jaccard(Pieces.words(one, one.length), Pieces.words(two, two.length)))
                .isEqualTo(0.75);
        assertThat(Pieces.letters(bytes("A"), 1, 3)).hasSize(1);
    }
}
