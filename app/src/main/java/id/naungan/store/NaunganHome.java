package id.naungan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The data folder: keys and the anchor of the audit trail lie here, outside the database. */
@Component
public class NaunganHome {

    private final Path folder;

    NaunganHome(@Value("${NAUNGAN_HOME:data}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public Path folder() {
        return folder;
    }

    /** A random key of 32 bytes kept under `secret/`, made at the first call; only the owner of the process may read it. */
    public byte[] key(String name) {
        var file = folder.resolve("secret").resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, rights);
                Files.write(file, bytes, StandardOpenOption.WRITE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
