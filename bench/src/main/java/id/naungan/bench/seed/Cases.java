package id.naungan.bench.seed;

import id.naungan.bench.Database;
import id.naungan.bench.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * An open case with its tasks for every resident, signed forms for one in ten, and a few hundred files of five years. Written inside
 * PostgreSQL by the steps of {@code cases.sql}, each under a line {@code --: name}.
 */
final class Cases {

    private final String[] steps;

    Cases() {
        try (var in = Cases.class.getResourceAsStream("cases.sql")) {
            if (in == null) throw new IllegalStateException("cases.sql");
            steps = new String(in.readAllBytes(), StandardCharsets.UTF_8).substring(3).split("\n--:");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the notes, which are written for five years about those who are chosen here. */
    void choose(Connection into) throws SQLException {
        run(into, steps[0]);
    }

    /** After the notes. */
    void write(Connection into) throws SQLException {
        for (int i = 1; i < steps.length; i++) run(into, steps[i]);
    }

    private static void run(Connection into, String step) throws SQLException {
        int line = step.indexOf('\n');
        var progress = new Progress(step.substring(0, line).strip(), 1);
        Database.run(into, step.substring(line));
        progress.done();
    }
}
