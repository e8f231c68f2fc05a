package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodeTest {
    @TempDir
    Path folder;

    @BeforeEach
    void lists() throws IOException {
        GenPersons.main(new String[] {"--n", "4000", "--seed", "21", "--out", folder.toString()});
    }

    private Path encode(String list, String secret) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), secret);
        Path out = folder.resolve(secret.charAt(0) + list);
        var run = Run.of("encode", "--in", folder.resolve(list), "--key", key, "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    @Test
    void encodedListsAreLinkedNearlyAsWellAsOpenOnes() throws IOException {
        Path a = encode("a.csv", "k".repeat(40));
        Path b = encode("b.csv", "k".repeat(40));
        Path pairs = folder.resolve("pairs.csv");
        var run = Run.of("link", "--a", a, "--b", b, "--out", pairs);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Truth.read(folder.resolve("truth.csv")).f1(pairs, 0.8)).isGreaterThan(0.97);
    }

    @Test
    void nothingReadableStandsInThem() throws IOException {
        String encoded = Files.readString(encode("a.csv", "k".repeat(40)));
        for (String row : Files.readAllLines(folder.resolve("a.csv")).subList(1, 200)) {
            for (String cell : row.split(",", -1)) {
                if (cell.length() > 5 && !cell.startsWith("A0")) {
                    assertThat(encoded).doesNotContain(cell);
                }
            }
        }
    }

    @Test
    void anotherSecretFindsNobody() throws IOException {
        Path a = encode("a.csv", "k".repeat(40));
        Path b = encode("b.csv", "l".repeat(40));
        Path pairs = folder.resolve("pairs.csv");
        assertThat(Run.of("link", "--a", a, "--b", b, "--out", pairs).code()).isZero();
        assertThat(Files.readAllLines(pairs)).hasSizeLessThan(20);
    }

    @Test
    void aShortSecretIsRefused() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "rahasia");
        var run = Run.of("encode", "--in", folder.resolve("a.csv"), "--key", key, "--out", folder.resolve("out.csv"));
        assertThat(run.code()).isEqualTo(Main.REFUSED);
        assertThat(run.err()).contains("32 bita");
    }
}
