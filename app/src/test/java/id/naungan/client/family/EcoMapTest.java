package id.naungan.client.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.client.FileCover;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Bond;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Relative.Contact;
import id.naungan.client.domain.Relative.Person;
import id.naungan.client.domain.Situation;
import id.naungan.client.domain.Tie;
import id.naungan.client.domain.Tie.TieKind;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EcoMapTest {

    private static final UUID ID = new UUID(0, 1);

    private final Client siti = new Client(
            ID,
            0,
            ID,
            "62.71",
            LocalDate.of(2024, 1, 1),
            Identity.named("Siti", Sex.P),
            new Birth(null, null, null, null, null, null),
            new Origin(null, null, null),
            new Situation(null, null, "SDN 1", null),
            null,
            List.of());

    private final FileCover cover = new FileCover(
            ID, "Siti", null, Sex.P, null, ID, "Panti Harapan", LocalDate.of(2024, 1, 1), null, List.of(), List.of());

    private static Relative relative(String name, Answer alive, Bond bond) {
        return Relative.of(
                UUID.randomUUID(),
                ID,
                new Person("AYAH", name, null, alive, null, null, null, Answer.TIDAK, bond, null),
                Contact.FREE);
    }

    private static Tie school() {
        return Tie.of(UUID.randomUUID(), ID, new Tie.Details(TieKind.SEKOLAH, "SDN 2", Bond.KUAT, null));
    }

    @Test
    void theDeadAreNoSurroundings() {
        var map = EcoMap.of(siti, cover, List.of(relative("Almarhum", Answer.TIDAK, null)), List.of());
        assertThat(map.nodes()).extracting(EcoMap.Node::name).containsExactly("Panti Harapan", "SDN 1");
    }

    @Test
    void aSchoolAmongTheTiesStandsForTheOneOfTheFile() {
        var map = EcoMap.of(siti, cover, List.of(), List.of(school()));
        assertThat(map.nodes()).extracting(EcoMap.Node::name).containsExactly("Panti Harapan", "SDN 2");
    }

    @Test
    void howeverManyTheyAreNobodyStandsOutsideTheDrawingOrOnAnother() {
        var many = IntStream.range(0, 14)
                .mapToObj(i -> relative("Kerabat " + i, Answer.YA, null))
                .toList();
        var map = EcoMap.of(siti, cover, many, List.of(school()));
        assertThat(map.nodes()).allSatisfy(n -> {
            assertThat(n.x()).isBetween(0, EcoMap.WIDTH);
            assertThat(n.y()).isBetween(18, map.height() - 32);
        });
        assertThat(map.nodes().stream().map(n -> List.of(n.x(), n.y()))).doesNotHaveDuplicates();
    }

    @Test
    void conflictIsJaggedAndOtherTiesAreStraight() {
        var map = EcoMap.of(
                siti,
                cover,
                List.of(relative("Tegang", Answer.YA, Bond.KONFLIK), relative("Dekat", Answer.YA, Bond.KUAT)),
                List.of());
        assertThat(map.path(map.nodes().get(0)).chars().filter(c -> c == 'L').count())
                .isEqualTo(10);
        assertThat(map.path(map.nodes().get(1)).chars().filter(c -> c == 'L').count())
                .isEqualTo(1);
    }
}
