package id.naungan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Real processes, really killed. */
class DatabaseSurvivesTest {

    private final DataFolder folder = TestDatabase.folder("survives");

    @Test
    void whatWasAcknowledgedIsThereAfterBothProcessesWereKilledAtOnce() throws Exception {
        long acknowledged;
        try (var program =
                ChildProgram.start(CommittingProgram.class, folder.root().toString())) {
            acknowledged = readUntil(program, 200);
            ProcessHandle.of(ChildProgram.postmasterOf(folder)).orElseThrow().destroyForcibly();
            program.kill();
            acknowledged = Math.max(acknowledged, lastRead(program));
        }
        try (var server = PgServer.start(folder)) {
            assertThat(count(server)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void theDatabaseGoesWhenItsProgramIsKilledAndTheNextStartFindsEverything() throws Exception {
        long acknowledged;
        long postmaster;
        try (var program =
                ChildProgram.start(CommittingProgram.class, folder.root().toString())) {
            acknowledged = readUntil(program, 50);
            postmaster = ChildProgram.postmasterOf(folder);
            program.kill();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> ended(postmaster));
        try (var server = PgServer.start(folder)) {
            assertThat(count(server)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    private static long readUntil(ChildProgram program, long wanted) throws IOException {
        for (var line = program.output().readLine();
                line != null;
                line = program.output().readLine()) {
            if (line.matches("\\d+") && Long.parseLong(line) >= wanted) return Long.parseLong(line);
        }
        throw new IllegalStateException("The program ended before it had committed " + wanted + " rows");
    }

    private static long lastRead(ChildProgram program) {
        return program.output()
                .lines()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    private static boolean ended(long pid) {
        try {
            // A process that nobody has collected yet still has a number, but no memory and thus no command line.
            return Files.readString(java.nio.file.Path.of("/proc", Long.toString(pid), "cmdline"))
                    .isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private static long count(PgServer server) throws SQLException {
        try (var connection = server.connect(server.owner());
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from public.row_kept")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
