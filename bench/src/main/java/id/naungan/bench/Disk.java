package id.naungan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a seeded set takes, known before it is begun. */
final class Disk {

    private static final long PER_NOTE = 1_000;
    private static final long PER_CLIENT = 8_000;
    /** Programs, the write-ahead log, sorting. */
    private static final long REST = 3_000_000_000L;

    private Disk() {}

    static void refuseTooSmall(Path folder, Options options) throws IOException {
        long need = options.notes() * PER_NOTE + options.clients() * PER_CLIENT + REST;
        long free = Files.getFileStore(folder).getUsableSpace();
        System.out.printf("Disk: about %.1f GB needed, %.1f GB free in %s%n", need / 1e9, free / 1e9, folder);
        if (free < need) {
            System.err.println("Not enough room; ask for fewer notes, or name another folder with --data.");
            System.exit(5);
        }
    }
}
