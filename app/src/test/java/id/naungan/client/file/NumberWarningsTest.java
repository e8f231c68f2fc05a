package id.naungan.client.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Situation;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NumberWarningsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void aNikThatFitsRaisesNothing() {
        assertThat(warnings(Sex.L, "6472031204150001", "2015-04-12", true)).isEmpty();
    }

    @Test
    void contradictionsAreNamedOneByOne() {
        assertThat(warnings(Sex.P, "6472031204150001", "2015-04-13", false))
                .containsExactlyInAnyOrder(
                        "nik.warning.REGION_UNKNOWN", "nik.warning.BIRTH_DATE_DIFFERS", "nik.warning.SEX_DIFFERS");
    }

    @Test
    void aKeptWrongNumberSaysWhatIsWrong() {
        assertThat(warnings(Sex.L, "12345", "2015-04-12", true)).containsExactly("nik.length");
    }

    private static java.util.List<String> warnings(Sex sex, String nik, String born, boolean regionKnown) {
        var client = Client.of(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "64.72",
                new Identity("A", null, sex, nik, "ADA", null, null, null, null),
                new Birth(null, BirthDate.day(LocalDate.parse(born)), null, null, null, null),
                Origin.UNKNOWN,
                Situation.UNKNOWN);
        return NumberWarnings.of(client, TODAY, r -> regionKnown).getOrDefault("nik", java.util.List.of());
    }
}
