package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.DATABASE;
import static id.naungan.store.StartupRefused.Why.NEWER_DATA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** PostgreSQL's own folder: created whole or not at all. */
record PgCluster(DataFolder folder, PgHost host, PgBinaries binaries) {

    static final String SUPERUSER = "postgres";
    private static final String MAJOR = "18";

    void prepare() throws IOException, InterruptedException {
        host.openPassage(folder.root());
        host.ownFolder(folder.logs());
        var version = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) create();
        var found = Files.readString(version).strip();
        if (!found.equals(MAJOR)) throw new StartupRefused(NEWER_DATA, folder.root(), "PostgreSQL " + found);
    }

    private void create() throws IOException, InterruptedException {
        var half = folder.child("postgres.new");
        PgBinaries.delete(half);
        host.ownFolder(half);
        var password = folder.child("postgres.password");
        try {
            Files.deleteIfExists(password);
            Files.createFile(password, Permissions.of(password, "rw-------"));
            Files.writeString(password, folder.secrets().named(SUPERUSER));
            host.give(password);
            initdb(half, password);
        } finally {
            Files.deleteIfExists(password);
        }
        // The move is the moment the cluster exists; a start that died before it begins again.
        Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        Durable.force(folder.root());
    }

    private void initdb(Path into, Path password) throws IOException, InterruptedException {
        var log = folder.logs().resolve("initdb.log");
        var arguments = List.of(
                "-D",
                into.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                // Sorts the same on every system and after every upgrade of it.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        var process = new ProcessBuilder(host.command(binaries.program("initdb"), arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0)
            throw new StartupRefused(DATABASE, Files.readString(log).strip(), folder.root());
    }
}
