package id.naungan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes and files of an earlier PostgreSQL on the same cluster whose program died without stopping it.
 *
 * <p>Called only by the holder of the folder's lock, so whatever still runs here belongs to nobody.
 */
final class PgLeftovers {

    private static final Logger log = LoggerFactory.getLogger(PgLeftovers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path cluster;

    PgLeftovers(Path cluster) {
        this.cluster = cluster;
    }

    void clear() throws IOException, InterruptedException {
        var postmaster = postmaster();
        if (postmaster.isPresent()) {
            log.warn("PostgreSQL of an earlier run still runs (process {}); it is asked to stop", postmaster.get());
            Signals.interrupt(postmaster.get());
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (anyAtWork() && System.nanoTime() < deadline) Thread.sleep(50);
        forgetReusedPid();
    }

    private Optional<Long> postmaster() throws IOException {
        return recordedPid()
                .filter(pid -> commandLine(pid).contains("postgres")
                        && commandLine(pid).contains(cluster.toString()));
    }

    /** The file's process number may meanwhile be another program's (usual in containers): then PostgreSQL would not start. */
    private void forgetReusedPid() throws IOException {
        var pid = recordedPid();
        if (pid.isEmpty() || !PgHost.linux() || anyAtWork()) return;
        var command = commandLine(pid.get());
        if (!command.isEmpty() && !command.contains("postgres")) Files.deleteIfExists(pidFile());
    }

    /** Every process of a cluster works in the cluster's folder. */
    private boolean anyAtWork() {
        if (!PgHost.linux()) return false;
        return ProcessHandle.allProcesses().anyMatch(process -> {
            try {
                return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                        .equals(cluster);
            } catch (IOException | SecurityException e) {
                return false;
            }
        });
    }

    private Optional<Long> recordedPid() throws IOException {
        if (!Files.exists(pidFile())) return Optional.empty();
        List<String> lines = Files.readAllLines(pidFile(), StandardCharsets.ISO_8859_1);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private static String commandLine(long pid) {
        try {
            if (!PgHost.linux()) {
                return ProcessHandle.of(pid)
                        .flatMap(p -> p.info().commandLine())
                        .orElse("");
            }
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
