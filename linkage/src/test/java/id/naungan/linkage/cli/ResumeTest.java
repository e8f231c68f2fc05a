package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was stopped goes on, and ends with the same bytes. */
class ResumeTest {
    @TempDir
    static Path folder;

    private static byte[] whole;

    @BeforeAll
    static void uninterrupted() throws IOException {
        GenPersons.main(new String[] {"--n", "3000", "--seed", "17", "--out", folder.toString()});
        assertThat(Run.of(args("whole.csv").toArray()).code()).isZero();
        whole = Files.readAllBytes(folder.resolve("whole.csv"));
    }

    private static List<Object> args(String out, Object... more) {
        return Stream.concat(
                        Stream.of(
                                "link",
                                "--a",
                                folder.resolve("a.csv"),
                                "--b",
                                folder.resolve("b.csv"),
                                "--out",
                                folder.resolve(out)),
                        Stream.of(more))
                .toList();
    }

    /**
     * Starts a program of its own and kills it (as {@code kill -9} does) at the {@code nth} line that says this; false if it
     * was quicker and ended by itself.
     */
    private static boolean killedAt(String words, int nth, List<Object> args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "id.naungan.linkage.cli.Main"));
        args.forEach(a -> command.add(a.toString()));
        Process process = new ProcessBuilder(command).start();
        int met = 0;
        try (var lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null && met < nth; line = lines.readLine()) {
                met += line.startsWith(words) ? 1 : 0;
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(met).as(words).isEqualTo(nth);
        return process.exitValue() != 0;
    }

    @Test
    void killedAtAnyPointItGoesOn() throws IOException, InterruptedException {
        Path kept = folder.resolve("kept");
        var random = new Random();
        long seed = random.nextLong();
        random.setSeed(seed);
        var args = args("again.csv", "--resume", kept);
        killedAt("Aturan", 1 + random.nextInt(12), args);
        killedAt("Disimpan", 1 + random.nextInt(4), args);
        killedAt("Disimpan", 1 + random.nextInt(4), args);
        boolean killed = killedAt("Mempelajari", 1, args);
        // The number of threads is no part of the outcome.
        var run = Run.of(args("again.csv", "--resume", kept, "--threads", 3).toArray());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().contains("Dilanjutkan: aturan 12 dari 12")).isEqualTo(killed);
        assertThat(Files.readAllBytes(folder.resolve("again.csv")))
                .as("seed " + seed)
                .isEqualTo(whole);
        assertThat(kept).doesNotExist();
    }

    @Test
    void anotherRunIsRefused() throws IOException, InterruptedException {
        Path kept = folder.resolve("other");
        killedAt("Disimpan", 2, args("other.csv", "--resume", kept));
        var option = Run.of(args("other.csv", "--resume", kept, "--seed", 7).toArray());
        assertThat(option.code()).isEqualTo(Main.REFUSED);
        assertThat(option.err()).contains("--seed tidak sama lagi");
        Path a = folder.resolve("a.csv");
        byte[] before = Files.readAllBytes(a);
        try {
            Files.writeString(a, Files.readString(a).replaceFirst("(?i)a", "e"));
            assertThat(Run.of(args("other.csv", "--resume", kept).toArray()).err())
                    .contains("--a tidak sama lagi");
        } finally {
            Files.write(a, before);
        }
        assertThat(folder.resolve("other.csv")).doesNotExist();
    }

    @Test
    void whatWasDamagedIsDoneAgain() throws IOException, InterruptedException {
        Path kept = folder.resolve("damaged");
        killedAt("Disimpan", 3, args("damaged.csv", "--resume", kept));
        Path rule = kept.resolve("rule-2.pairs");
        byte[] bytes = Files.readAllBytes(rule);
        bytes[bytes.length / 2] ^= 1;
        Files.write(rule, bytes);
        var run = Run.of(args("damaged.csv", "--resume", kept).toArray());
        assertThat(run.err()).contains("Dilanjutkan: aturan 1").contains("Disimpan: aturan 2");
        assertThat(Files.readAllBytes(folder.resolve("damaged.csv"))).isEqualTo(whole);
    }
}
