package id.naungan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small files that must be whole or absent after a power cut. */
final class Durable {

    private Durable() {}

    /** Replaces the file's content in one step. */
    static void write(Path file, String content) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(half, content);
        force(half);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.toAbsolutePath().getParent());
    }

    /** Waits until the file, or the folder's list of files, is on the disk. */
    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
