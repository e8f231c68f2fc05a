package id.naungan.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.report.Levels;
import id.naungan.linkage.text.NameReader;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorTest {
    private final Words words = new Words();
    private final Sequences names = new Sequences();
    private final NameReader reader = new NameReader(words, names);

    @ParameterizedTest
    @CsvSource({
        "Rina Lestari, Rina Lestari, same",
        "Rina Lestari, Lestari Rina, same-words",
        "Iqbal Hidayat, Iqbal Hidayah, spelling",
        "Rina Lestari, Rina Lesxtari, typo",
        "Rina Lestari, Rna Lestari, typo",
        "Rina Lestari, Rina Lestar, ending-slip",
        "Dwi Lestari, Dw Lestari, ending-slip",
        "Rina Lestari, Rini Lestari, ending",
        "Siti Rina Lestari, Siti Rini Lestari, ending",
        "Rina Lestari, Rini, ending",
        "Rina Lestari, Rinawi Lestari, ending",
        "Dewi Lestari, Dean Lestari, ending",
        "Eka Lestari, Edi Lestari, other-word",
        "Rina Rahmawati, Rina Rahmawadi, ending",
        "Rina Lestari Putri, Rini Lestari, ending",
        "Rina Lestari Putri, Rina Lestari, words-missing",
        "Rina Lestari, R. L., initials",
        "Zahra Luthfiyah, Zehra Luthfiyah, typo",
        "Kania Luthfiyah, Kinea Luthfiyah, slips",
        "Rina Lestari, Rina Handayani, first-word",
        "Rina Lestari, Dewi Lestari, other-word",
        "Eka Hidayah Rohmah, Kerina, call-name",
        "Iwan Rachman, Bayu Santoso, different"
    })
    void wordsThatFit(String one, String other, String fit) {
        int x = read(one);
        int y = read(other);
        var comparator = new NameComparator(0, words, names, new float[words.size()]);
        int level = comparator.level(new int[] {x}, 0, new int[] {y}, 0);
        assertThat(Levels.key(Measure.NAME, level)).isEqualTo("level.name." + fit);
        assertThat(comparator.level(new int[] {y}, 0, new int[] {x}, 0)).isEqualTo(level);
    }

    @Test
    void wordsOfAnyLengthAreRead() {
        String endless = "ABCDEFGH".repeat(200);
        wordsThatFit(endless, endless + "X", "call-name");
        wordsThatFit("RINA " + endless, "RINA" + endless, "call-name");
    }

    private int read(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return reader.read(bytes, 0, bytes.length);
    }
}
