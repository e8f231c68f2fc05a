package id.naungan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The PostgreSQL inside a data folder, with the logins its secrets give. */
public record Database(Path folder) {

    /** The administrator's login: seeding switches triggers off, which nobody else may. */
    public Connection superuser() throws SQLException {
        return connect("postgres");
    }

    /** The application's own login: owns nothing, sees what its scope shows. */
    public Connection application() throws SQLException {
        return connect("naungan_app");
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, secret(role));
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + read(folder.resolve("postgres.port")) + "/naungan";
    }

    public String secret(String role) {
        return read(folder.resolve("secret").resolve(role));
    }

    /** Process id of the server's first process. */
    public long postmaster() {
        return Long.parseLong(read(folder.resolve("postgres/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one statement as the administrator and says how many rows it touched. */
    public long run(String sql, @Nullable Object... values) {
        try (var connection = superuser()) {
            return run(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static long run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.execute() ? 0 : statement.getLargeUpdateCount();
        }
    }

    /** Rows of text. */
    public List<String[]> rows(String sql, @Nullable Object... values) {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            var found = new ArrayList<String[]>();
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var row = new String[columns];
                    for (int i = 0; i < columns; i++) row[i] = rows.getString(i + 1);
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String one(String sql, @Nullable Object... values) {
        return rows(sql, values).getFirst()[0];
    }

    public long number(String sql, @Nullable Object... values) {
        return Long.parseLong(one(sql, values));
    }

    /** Sends rows through COPY. */
    public static final class Copy implements AutoCloseable {

        private final org.postgresql.copy.CopyIn copy;
        private final StringBuilder buffer = new StringBuilder();

        public Copy(Connection connection, String table, String columns) throws SQLException {
            copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin");
        }

        public void row(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) buffer.append('\t');
                var value = values[i];
                // Invented texts hold neither tabs nor backslashes.
                buffer.append(value == null ? "\\N" : value.toString());
            }
            buffer.append('\n');
            if (buffer.length() > 60_000) flush();
        }

        private void flush() throws SQLException {
            var bytes = buffer.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.setLength(0);
        }

        @Override
        public void close() throws SQLException {
            flush();
            copy.endCopy();
        }
    }
}
