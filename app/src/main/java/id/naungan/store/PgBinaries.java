package id.naungan.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version from the archive the product brings along. */
record PgBinaries(Path home) {

    static PgBinaries unpackedIn(Path programs) throws IOException {
        var archive = archiveOfThisPlatform();
        var home = programs.resolve("postgres-" + fingerprint(archive));
        if (!Files.isDirectory(home)) unpack(archive, programs, home);
        return new PgBinaries(home.toRealPath());
    }

    /** Removes the programs of earlier versions, and what an interrupted start left beside these. */
    void deleteOthers() throws IOException {
        try (var siblings = Files.list(home.resolveSibling("."))) {
            for (var other : siblings.toList()) {
                if (!other.getFileName().equals(home.getFileName())) delete(other);
            }
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static URL archiveOfThisPlatform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-" + system + "-" + arch + ".txz";
        var archive = PgBinaries.class.getResource("/" + name);
        if (archive == null) throw new IllegalStateException("No PostgreSQL for this platform in the program: " + name);
        return archive;
    }

    /** Tells one archive from another without reading its 15 MB at every start. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toHexString(connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path programs, Path home) throws IOException {
        Files.createDirectories(programs);
        // Unpacked aside and moved, so that a start that is interrupted leaves nothing half done under the final name.
        var half = Files.createTempDirectory(programs, ".unpacking", Permissions.of(programs, "rwxr-xr-x"));
        try (var raw = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) write(entry, tar, half);
        }
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process may have been faster, and its copy is as good.
            if (!Files.isDirectory(home)) throw e;
            delete(half);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("Entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) target.toFile().setExecutable(true, false);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path folder, @org.jspecify.annotations.Nullable IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
