package id.naungan.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Words words = new Words();
    private final Sequences names = new Sequences();
    private final NameReader reader = new NameReader(words, names);

    private List<String> read(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        int name = reader.read(bytes, 0, bytes.length);
        var read = new ArrayList<String>();
        for (int i = 0; i < names.length(name); i++) {
            read.add(words.text(names.item(name, i)));
        }
        return read;
    }

    @ParameterizedTest
    @CsvSource({
        "Muh. Rizky Saputra, MUHAMMAD RIZKI SAPUTRA",
        "M. Rizki, MUHAMMAD RIZKI",
        "M.R.S., M R S",
        "St. Aisyah, SITI AISYAH",
        "Hj. Sumiati, SUMIATI",
        "Ahmad bin Yusuf, AHMAD",
        "Az-Zahra Putri, AZZAHRA PUTRI",
        "Az Zahra Putri, AZZAHRA PUTRI",
        "Al Fatih, ALFATIH",
        "Renée, RENEE",
        "Nur'aini, NURAINI",
        "H., H",
    })
    void namesAreReadAsPeopleMeanThem(String written, String meant) {
        assertThat(String.join(" ", read(written))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Ahmad bin Yusuf, YUSUF",
        "Siti Aminah binti H. M. Ali Hasan, MUHAMMAD ALI HASAN",
        "Rizki b. Moh. Tohir, MUHAMMAD TOHIR",
        "Ali bin Umar bin Said, UMAR",
        "Ahmad Yusuf, ''",
        "Bin, ''",
    })
    void theClauseNamesTheFather(String written, String father) {
        read(written);
        var fathers = new Sequences();
        int name = reader.father(fathers);
        var words = new ArrayList<String>();
        for (int i = 0; name != 0 && i < fathers.length(name); i++) {
            words.add(this.words.text(fathers.item(name, i)));
        }
        assertThat(String.join(" ", words)).isEqualTo(father);
    }

    @ParameterizedTest
    @CsvSource({
        "Soekarno,Sukarno",
        "Djoko,Joko",
        "Tjahyo,Cahyo",
        "Khoirul,Hoirul",
        "Fauzi,Pausi",
        "Rizqy,Risky",
        "Yusuf,Jusuf"
    })
    void spellingHabitsShareAKey(String one, String other) {
        assertThat(words.key(words.word(one.toUpperCase()))).isEqualTo(words.key(words.word(other.toUpperCase())));
    }

    @Test
    void otherNamesDoNot() {
        assertThat(words.key(words.word("RINA"))).isNotEqualTo(words.key(words.word("RINI")));
    }
}
