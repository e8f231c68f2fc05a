package id.naungan.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another Java process started by a test. */
record ChildProgram(Process process, BufferedReader output) implements AutoCloseable {

    static ChildProgram start(Class<?> main, String... arguments) throws IOException {
        return start(main, System.getProperty("java.class.path"), Map.of(), arguments);
    }

    /** The product as it is delivered: without what tests put on the class path. */
    static ChildProgram product(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        var classPath = System.getProperty("java.class.path").replaceAll("[^:]*test-classes/?:?", "");
        return start(main, classPath, environment, arguments);
    }

    private static ChildProgram start(
            Class<?> main, String classPath, Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dnaungan.programs=" + Path.of("target", "postgres").toAbsolutePath(),
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        return new ChildProgram(process, process.inputReader());
    }

    /** Everything it says until it ends. */
    String ended() throws IOException, InterruptedException {
        var said = output.lines().toList();
        process.waitFor(60, TimeUnit.SECONDS);
        return String.join("\n", said);
    }

    /** SIGKILL, to the program alone. */
    void kill() throws InterruptedException {
        // Not the process's own method, which would throw away what it has said and we have not read.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    static long postmasterOf(DataFolder folder) throws IOException {
        return Long.parseLong(Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
