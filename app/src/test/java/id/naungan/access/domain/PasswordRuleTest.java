package id.naungan.access.domain;

import static id.naungan.access.domain.PasswordRule.Unfit.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static Optional<PasswordRule.Unfit> check(String password) {
        return PasswordRule.check(password, "rina.wati", "Hj. Rina Wati Kusumaningrum");
    }

    @Test
    void eight_characters_are_enough_and_seven_are_not() {
        assertThat(check("kabutpg")).contains(SHORT);
        assertThat(check("kabutpgi")).isEmpty();
    }

    @Test
    void a_hundred_and_twenty_eight_are_the_most() {
        assertThat(check("xyzw".repeat(32))).isEmpty();
        assertThat(check("xyzw".repeat(32) + "!")).contains(LONG);
    }

    @Test
    void nobody_must_use_capitals_or_digits_or_signs() {
        assertThat(check("payung kuning di teras")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "password1",
                "rahasia1",
                "sayangku",
                "indonesia",
                "namapanti",
                "Indonesia2026",
                "!RAHASIA!!",
                "sayang123",
                "aaaaaaaa",
                "01010101",
                "sayangsayang",
                "qwertyuiop",
                "iloveyou",
                "bismillah1"
            })
    void what_many_people_use_is_refused(String common) {
        assertThat(check(common)).contains(COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rina.wati", "rinawati1", "Kusumaningrum", "kusumaningrum99"})
    void ones_own_name_is_refused(String own) {
        assertThat(check(own)).contains(NAME);
    }

    @Test
    void a_sentence_with_ones_name_in_it_is_fine() {
        assertThat(check("rina menanam cabai 7 pohon")).isEmpty();
    }
}
