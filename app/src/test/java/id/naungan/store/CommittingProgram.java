package id.naungan.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program to be killed: commits row after row and says so only when the database has acknowledged it. */
final class CommittingProgram {

    private CommittingProgram() {}

    public static void main(String[] arguments) throws SQLException {
        var server = PgServer.start(DataFolder.at(Path.of(arguments[0])));
        try (var connection = server.connect(server.owner());
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists public.row_kept (id bigint primary key)");
            for (long id = 1; ; id++) {
                sql.execute("insert into public.row_kept values (" + id + ")");
                IO.println(id);
            }
        }
    }
}
