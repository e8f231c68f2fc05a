package id.naungan.access.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rina Wati|rina.wati",
                "Hj. Sulastri Dewi, S.Pd.|sulastri.dewi",
                "Suparman|suparman",
                "H. M. Yusuf Maulana Akbar|yusuf.maulana",
                "José Ximenes|jose.ximenes",
                "Nur'aini Ma’ruf|nuraini.maruf"
            })
    void titles_go_and_two_words_stay(String name, String username) {
        assertThat(Usernames.base(name)).isEqualTo(username);
    }

    @Test
    void a_name_without_usable_letters_still_gets_one() {
        assertThat(Usernames.base("孔子")).isEqualTo("petugas");
    }
}
