package id.naungan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets of this installation, one file each, readable by the account that runs the program only. */
public record Secrets(Path folder) {

    private static final int BYTES = 32;

    /** The secret of that name as 64 hexadecimal digits, drawn when it is first asked for. */
    public String named(String name) {
        try {
            var file = folder.resolve(name);
            if (!Files.exists(file)) draw(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Path file) throws IOException {
        Files.createDirectories(folder, Permissions.of(folder, "rwx------"));
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var half = Files.createTempFile(folder, ".new", null, Permissions.of(folder, "rw-------"));
        Files.writeString(half, HexFormat.of().formatHex(bytes));
        // Written aside and moved, so that a power cut leaves either no secret or a whole one.
        Durable.force(half);
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(half);
        }
        Durable.force(folder);
    }
}
