package id.naungan.bench.measure;

import id.naungan.bench.Database;
import id.naungan.bench.seed.Sentences;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same rows by plain JDBC on the same server in the same run: what a row costs without application, history, reading log
 * and row security. Other machines and loaded ones compare by the ratio to it.
 */
public final class Baseline {

    static final String INSERT = "plain PostgreSQL: insert of a note";
    static final String READ = "plain PostgreSQL: 30 notes of a client";

    private final Database database;
    private final List<UUID> clients;

    public Baseline(Database database) {
        this.database = database;
        this.clients =
                database
                        .rows(
                                "select id from client.client where resident_since is not null order by random() limit 5000")
                        .stream()
                        .map(row -> UUID.fromString(row[0]))
                        .toList();
        database.run("create schema if not exists bench");
        database.run("drop table if exists bench.plain_note");
        database.run("""
                create table bench.plain_note (id uuid primary key, client_id uuid not null, day date not null, presence text not null, health text,
                  mood text, school text, behaviour text, sentence text, written_at timestamptz not null default now())""");
        database.run("create index on bench.plain_note (client_id, day)");
    }

    public void sweep() {
        database.run("drop table bench.plain_note");
    }

    /** A bare row written, and thirty read. */
    public List<Operation> plain() {
        return List.of(new Plain(INSERT, """
                        insert into bench.plain_note (id, client_id, day, presence, health, mood, school, behaviour, sentence)
                        values (?, ?, current_date, 'ADA', 'SEHAT', 'TENANG', 'IKUT', 'BAIK', ?)""", true), new Plain(READ, """
                        select day, presence, health, mood, school, behaviour, family_contact, sentence, written_by_name, written_at
                          from note.daily_note where client_id = ? order by day desc limit 30""", false));
    }

    /** Figures of the notes as the application's role asks for them. */
    public List<Operation> figures() {
        return List.of(
                new Monthly("notes by regency and month, province", "PROVINCE", 1.0),
                new Monthly("notes by regency and month, nation", "NATION", 1.0));
    }

    /** One prepared statement, committed by itself. */
    private final class Plain implements Operation {

        private final String name;
        private final String sql;
        private final boolean writes;

        Plain(String name, String sql, boolean writes) {
            this.name = name;
            this.sql = sql;
            this.writes = writes;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public @Nullable Double goal() {
            return null;
        }

        @Override
        public boolean writes() {
            return writes;
        }

        @Override
        public Client client() throws SQLException {
            var connection = database.superuser();
            var statement = connection.prepareStatement(sql);
            return new Client() {
                @Override
                public int once(SplittableRandom dice) throws SQLException {
                    var client = clients.get(dice.nextInt(clients.size()));
                    if (!writes) {
                        statement.setObject(1, client);
                        return drain(statement);
                    }
                    statement.setObject(1, Operations.uuid(dice));
                    statement.setObject(2, client);
                    statement.setString(3, Sentences.of(dice));
                    return statement.executeUpdate();
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        }
    }

    /** The published view, asked as the application's role with the scope of an office. */
    private final class Monthly implements Operation {

        private final String name;
        private final String reach;
        private final Double goal;
        private final List<String[]> provinces = database.rows("select id from reference.region where level = 1");

        Monthly(String name, String reach, Double goal) {
            this.name = name;
            this.reach = reach;
            this.goal = goal;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Double goal() {
            return goal;
        }

        @Override
        public Client client() throws SQLException {
            var connection = database.application();
            connection.setAutoCommit(false);
            var scope = connection.prepareStatement(
                    "select set_config('app.reach', ?, true), set_config('app.region', ?, true)");
            var sums =
                    connection.prepareStatement("select district, month, noted from note.facts_monthly order by 1, 2");
            return new Client() {
                @Override
                public int once(SplittableRandom dice) throws SQLException {
                    scope.setString(1, reach);
                    scope.setString(2, reach.equals("NATION") ? "" : provinces.get(dice.nextInt(provinces.size()))[0]);
                    scope.execute();
                    drain(sums);
                    connection.commit();
                    return 1;
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        }
    }

    private static int drain(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) rows.getString(1);
        }
        return 1;
    }
}
