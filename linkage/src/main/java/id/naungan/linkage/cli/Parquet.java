package id.naungan.linkage.cli;

import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/** Parquet files, by DuckDB's driver if somebody put it beside the program; it is four hundred times our size. */
final class Parquet {
    private static final String ENDING = ".parquet";
    private static final Set<String> NUMBERS = Set.of("probability", "weight");

    private Parquet() {}

    static boolean is(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    /** The list as a file we can read: itself, or a copy in {@code folder}. */
    static Path csv(Path file, Path folder) throws IOException {
        if (!is(file)) {
            return file;
        }
        String name = file.getFileName().toString();
        Path copy = folder.resolve(name.substring(0, name.length() - ENDING.length()) + ".csv");
        duckdb(
                "COPY (SELECT * FROM read_parquet(" + quoted(file) + ")) TO " + quoted(copy) + " (FORMAT csv, HEADER)",
                file);
        return copy;
    }

    /** Writes a CSV file of ours as Parquet: weights and probabilities as numbers, everything else as text. */
    static void write(Path csv, Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        String columns = ListReader.headings(csv).stream()
                .map(name -> "'" + name + "': '" + (NUMBERS.contains(name) ? "DOUBLE" : "VARCHAR") + "'")
                .collect(Collectors.joining(", "));
        duckdb(
                "COPY (SELECT * FROM read_csv(" + quoted(csv) + ", header = true, delim = ',', columns = {" + columns
                        + "})) TO " + quoted(half) + " (FORMAT parquet)",
                file);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String quoted(Path file) {
        return '\'' + file.toAbsolutePath().toString().replace("'", "''") + '\'';
    }

    private static void duckdb(String copy, Path file) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(copy);
        } catch (SQLException e) {
            if (e.getMessage() != null && e.getMessage().startsWith("No suitable driver")) {
                throw new Refusal("parquet.driver", file.getFileName());
            }
            throw new Refusal("parquet.wrong", file.getFileName(), e.getMessage());
        }
    }
}
