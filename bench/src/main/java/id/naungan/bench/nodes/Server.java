package id.naungan.bench.nodes;

import id.naungan.bench.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The folder's PostgreSQL started by itself, with the options its last start had: a database that belongs to no node. */
final class Server implements AutoCloseable {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    static Server start(Database database) throws IOException, InterruptedException {
        var options = Files.readString(database.folder().resolve("postgres/postmaster.opts"));
        var command = new ArrayList<String>();
        // PostgreSQL refuses to be root.
        if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) command.addAll(List.of("unshare", "-U"));
        command.add(options.substring(0, options.indexOf(' ')));
        QUOTED.matcher(options).results().forEach(word -> command.add(word.group(1)));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(database.folder().resolve("postgres-alone.log").toFile())
                .start();
        var server = new Server(process);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try (var connection = database.superuser()) {
                return server;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline || !process.isAlive())
                    throw new IllegalStateException("PostgreSQL did not start", e);
                Thread.sleep(100);
            }
        }
    }

    @Override
    public void close() {
        if (!process.isAlive()) return;
        try {
            // An interrupt is PostgreSQL's word for: now, but cleanly.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
