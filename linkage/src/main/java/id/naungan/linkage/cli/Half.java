package id.naungan.linkage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Files that are only half written or only for the run: gone when the program ends, also by Ctrl-C. */
final class Half {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Half::clear));
    }

    private Half() {}

    /** The file will be written beside its name first. */
    static Path target(Path file) {
        FILES.add(file.resolveSibling(file.getFileName() + ".part"));
        return file;
    }

    static Path folder(Path in) throws IOException {
        Path folder = Files.createTempDirectory(in, "naungan-linkage");
        FILES.add(folder);
        return folder;
    }

    private static void clear() {
        for (Path file : FILES) {
            if (Files.exists(file)) {
                try (Stream<Path> inside = Files.walk(file)) {
                    inside.sorted(Comparator.reverseOrder()).forEach(Half::delete);
                } catch (IOException e) {
                    delete(file);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The disk is gone; nothing is left to tidy.
        }
    }
}
