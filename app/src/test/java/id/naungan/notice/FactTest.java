package id.naungan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a notice may say. */
class FactTest {

    @Test
    void everyFactIsReadAsItWasKept() {
        for (var fact : List.of(
                new Fact.Home(UUID.randomUUID()),
                new Fact.Count(12),
                new Fact.Day(LocalDate.of(2026, 3, 1)),
                new Fact.Word("task.asesmen-lanjut")))
            assertThat(Fact.read(fact.text())).isEqualTo(fact);
    }

    @Test
    void aNameIsNoWord() {
        for (var text : List.of("Siti Aminah", "Siti", "", "siti.aminah putri", "6472031204150001"))
            assertThatThrownBy(() -> new Fact.Word(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noFactHoldsFreeText() {
        var texts = Arrays.stream(Fact.class.getPermittedSubclasses())
                .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
                .filter(component -> component.getType() == String.class)
                .map(component -> component.getDeclaringRecord().getSimpleName())
                .toList();
        assertThat(texts).containsExactly("Word");
    }

    @Test
    void aLinkHoldsNoName() {
        for (var href : List.of("/klien?nama=Siti Aminah", "https://jahat.example", "klien", "/a\nb"))
            assertThatThrownBy(() -> new NewNotice(
                            "percobaan", List.of(), href, Urgency.BIASA, "k", Audience.of(UUID.randomUUID())))
                    .isInstanceOf(IllegalArgumentException.class);
    }
}
