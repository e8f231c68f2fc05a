package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.DATABASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How this machine lets us run PostgreSQL, which refuses to be root.
 *
 * <p>An ordinary account runs it as itself. Root runs it in a user namespace of its own, where it is nobody to itself
 * but still owns its files; where namespaces are forbidden (many containers) it runs as the account nobody, which then
 * owns the database's folder.
 */
record PgHost(List<String> asUnprivileged, boolean ownedByNobody) {

    private static final int NOBODY = 65_534;
    private static final List<String> IN_NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static PgHost of(Path folder) throws IOException {
        if (!linux() || uid() != 0) return new PgHost(List.of(), false);
        // The probe looks into the folder: inside a namespace root loses its right to pass through others' folders.
        if (works(IN_NAMESPACE, folder)) return new PgHost(IN_NAMESPACE, false);
        if (works(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), Path.of("/"))) {
            return new PgHost(AS_NOBODY, true);
        }
        throw new StartupRefused(DATABASE, "PostgreSQL: root, unshare and setpriv refused", folder);
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(asUnprivileged);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** The same, in a session of its own (Ctrl-C is for us to pass on) and told to stop when the calling thread dies. */
    List<String> supervised(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (linux() && works(List.of("setsid"), Path.of("/"))) command.add("setsid");
        command.addAll(asUnprivileged);
        // After the change of account, for the kernel forgets the wish when the account changes.
        if (linux() && works(List.of("setpriv", "--pdeathsig", "INT"), Path.of("/"))) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Creates a folder that PostgreSQL can write to and nobody else can read. */
    Path ownFolder(Path folder) throws IOException {
        Files.createDirectories(folder, Permissions.of(folder, "rwx------"));
        give(folder);
        return folder;
    }

    void give(Path path) throws IOException {
        if (!ownedByNobody) return;
        Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
    }

    /** Lets PostgreSQL pass through, not look into, the folder above its own. */
    void openPassage(Path folder) throws IOException {
        if (!ownedByNobody) return;
        var permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    static boolean linux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static int uid() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    private static boolean works(List<String> prefix, Path folder) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-x", folder.toString()));
        try {
            var probe = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
