package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void lists() throws IOException {
        GenPersons.main(new String[] {"--n", "10000", "--seed", "42", "--out", shared.toString()});
    }

    private Path link(String name, Object... more) {
        Path out = folder.resolve(name);
        var run = Run.of(Stream.concat(
                        Stream.of("link", "--a", shared.resolve("a.csv"), "--b", shared.resolve("b.csv"), "--out", out),
                        Stream.of(more))
                .toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    @Test
    void tenThousandChildrenAreFoundAgain() throws IOException {
        Path pairs = link("pairs.csv");
        Truth truth = Truth.read(shared.resolve("truth.csv"));
        assertThat(Files.readAllLines(pairs).getFirst()).isEqualTo("id_a,id_b,probability,weight");
        assertThat(truth.f1(pairs, 0.95)).isGreaterThan(0.985);
        assertThat(truth.f1(pairs, 0.5)).isGreaterThan(0.991);
        assertThat(truth.promised(pairs)).isBetween(0.99, 1.01);
    }

    @Test
    void oneToOneIsBetterAndHonest() throws IOException {
        Path pairs = link("pairs.csv", "--one-to-one");
        Truth truth = Truth.read(shared.resolve("truth.csv"));
        assertThat(truth.f1(pairs, 0.5)).isGreaterThan(0.993);
        assertThat(truth.promised(pairs)).isBetween(0.98, 1.01);
        var rows = Files.readAllLines(pairs);
        assertThat(rows.stream().map(r -> r.split(",")[0])).doesNotHaveDuplicates();
        assertThat(rows.stream().map(r -> r.split(",")[1])).doesNotHaveDuplicates();
    }

    @Test
    void anyNumberOfThreadsAndAnyMemoryGiveTheSameBytes() throws IOException {
        byte[] one = Files.readAllBytes(link("one.csv", "--threads", 1));
        assertThat(Files.readAllBytes(link("three.csv", "--threads", 3))).isEqualTo(one);
        assertThat(Files.readAllBytes(link("spilled.csv", "--threads", 2, "--memory", 1)))
                .isEqualTo(one);
    }

    @Test
    void aSavedModelGivesTheSameBytes() throws IOException {
        Path model = folder.resolve("model.json");
        byte[] learnt = Files.readAllBytes(link("learnt.csv", "--model-out", model));
        assertThat(Files.readAllBytes(link("applied.csv", "--model", model))).isEqualTo(learnt);
    }

    @Test
    void febrl() throws IOException {
        Path febrl = Path.of("src/test/resources/febrl4");
        Path out = folder.resolve("pairs.csv");
        var run = Run.of("link", "--a", febrl.resolve("a.csv"), "--b", febrl.resolve("b.csv"), "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Truth.read(febrl.resolve("truth.csv")).f1(out, 0.95)).isGreaterThan(0.999);
    }
}
