package id.naungan.store;

import java.io.IOException;

/** Signals Java has no method for. */
final class Signals {

    private Signals() {}

    /** SIGINT: to PostgreSQL a fast shutdown; Java's own {@code destroy} would wait for every client to leave. */
    static void interrupt(long pid) throws IOException, InterruptedException {
        // The shell's own kill: small images have no program of that name.
        new ProcessBuilder("sh", "-c", "kill -INT " + pid)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
