package id.naungan.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists to link, with their truth: made by the generator of linkage's tests when they are asked for first, or FEBRL 4. */
record MadeUpLists(Path home, Path data) {

    Path of(String set) throws IOException, InterruptedException {
        if (set.equals("febrl4")) {
            return copied(home.resolve("linkage/src/test/resources/febrl4"), data.resolve(set));
        }
        Path folder = data.resolve(set);
        if (!Files.exists(folder.resolve("truth.csv"))) {
            Files.createDirectories(folder);
            System.err.println("Making up " + set + " ...");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx4g",
                    home.resolve("linkage/src/test/java/id/naungan/linkage/GenPersons.java")
                            .toString(),
                    "--out",
                    folder.toString()));
            command.addAll(settings(set));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("The lists could not be made.");
            }
        }
        return folder;
    }

    private static List<String> settings(String set) {
        return switch (set) {
            case "hard" ->
                List.of(
                        "--n",
                        "100000",
                        "--seed",
                        "43",
                        "--noise",
                        "1.5",
                        "--nik-missing-b",
                        "0.9",
                        "--kk-missing-b",
                        "0.9");
            case "1m" -> List.of("--n", "1000000", "--seed", "42");
            case "100k" -> List.of("--n", "100000", "--seed", "42");
            default -> List.of("--n", "10000", "--seed", "42");
        };
    }

    private static Path copied(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : List.of("a.csv", "b.csv", "truth.csv")) {
            if (!Files.exists(to.resolve(file))) {
                Files.copy(from.resolve(file), to.resolve(file));
            }
        }
        return to;
    }
}
