package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.FOLDER_UNUSABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one folder that holds everything an installation must not lose: database, secrets, files, version. */
public record DataFolder(Path root) {

    /** The folder at this path, created when it does not exist. */
    public static DataFolder at(Path path) {
        var root = path.toAbsolutePath().normalize();
        try {
            // A folder the operator made is left as it is; ours is closed to other accounts of the machine.
            if (!Files.isDirectory(root)) Files.createDirectories(root, Permissions.of(root, "rwx------"));
            if (!Files.isWritable(root)) throw new IOException("not writable");
            return new DataFolder(root.toRealPath());
        } catch (IOException e) {
            throw new StartupRefused(FOLDER_UNUSABLE, e, root);
        }
    }

    public Secrets secrets() {
        return new Secrets(root.resolve("secret"));
    }

    /** Anything else a module keeps outside the database, such as {@code documents}. */
    public Path child(String name) {
        return root.resolve(name);
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** Tests share one unpacked copy; an installation keeps its own beside its data. */
    Path programs() {
        return ownsPrograms()
                ? root.resolve("program")
                : Path.of(System.getProperty("naungan.programs")).toAbsolutePath();
    }

    boolean ownsPrograms() {
        return System.getProperty("naungan.programs") == null;
    }

    Path logs() {
        return root.resolve("log");
    }

    Path portFile() {
        return root.resolve("postgres.port");
    }

    Path versionFile() {
        return root.resolve("version");
    }

    Path lockFile() {
        return root.resolve("lock");
    }
}
