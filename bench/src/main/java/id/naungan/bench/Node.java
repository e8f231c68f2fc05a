package id.naungan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One application process, started from the jar as the launcher starts it. */
public final class Node implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("\\bused (\\d+)K");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Duration start;

    private Node(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** Starts it in the folder and waits for the first page; `more` are further options for Java. */
    public static Node start(Path jar, Path folder, List<String> more) {
        return start(jar, folder, more, freePort());
    }

    /** The same on a given port. */
    public static Node start(Path jar, Path folder, List<String> more, int port) {
        var command = command(jar, more, "run", "--empty");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("node-" + port + ".log").toFile()));
            builder.environment()
                    .putAll(Map.of("NAUNGAN_HOME", folder.toString(), "NAUNGAN_PORT", String.valueOf(port)));
            long began = System.nanoTime();
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitFirstPage(process, port);
            return new Node(process, port, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java with the launcher's options, the jar, and words for it. */
    public static List<String> command(Path jar, List<String> more, String... words) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(
                List.of(System.getProperty("bench.java", "-Xmx512m").strip().split("\\s+")));
        command.addAll(more);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        return command;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** From the start of the process to its first page. */
    public Duration startTime() {
        return start;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Kilobytes of heap in use after a full collection. */
    public double heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        return jcmd("GC.heap_info")
                .lines()
                .takeWhile(line -> !line.contains("Metaspace"))
                .map(USED::matcher)
                .filter(Matcher::find)
                .mapToDouble(used -> Double.parseDouble(used.group(1)))
                .sum();
    }

    private String jcmd(String word) throws IOException, InterruptedException {
        return jcmd(pid(), word);
    }

    /** What each thread of it is doing: the only witness of an application that hangs. */
    private static String threads(long pid) {
        try {
            return jcmd(pid, "Thread.print");
        } catch (IOException e) {
            return "no threads: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String jcmd(long pid, String word) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), word)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** As a power cut would. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitFirstPage(Process process, int port) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/masuk"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (http.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) return;
                } catch (IOException e) {
                    // Not listening yet.
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var threads = process.isAlive() ? threads(process.pid()) : "";
        process.destroyForcibly();
        throw new IllegalStateException("the application did not start; see its log in the data folder\n" + threads);
    }
}
