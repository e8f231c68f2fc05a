package id.naungan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database's roles: the owner migrates, the definer lends its rights to chosen functions, the application owns
 * nothing and can therefore not switch any guard off.
 */
final class PgRoles {

    static final String OWNER = "naungan_owner";
    static final String DEFINER = "naungan_definer";
    static final String APP = "naungan_app";
    static final String DATABASE = "naungan";

    private PgRoles() {}

    /** Makes roles, passwords and database what they should be; may be repeated. */
    static void install(Connection superuser, Secrets secrets) throws SQLException {
        try (var sql = superuser.createStatement()) {
            role(sql, OWNER, "login password '" + secrets.named(OWNER) + "'");
            role(sql, DEFINER, "nologin");
            role(sql, APP, "login password '" + secrets.named(APP) + "'");
            sql.execute("grant " + DEFINER + " to " + OWNER);
            if (!exists(sql, "select from pg_database where datname = '" + DATABASE + "'")) {
                sql.execute("create database " + DATABASE + " owner " + OWNER);
            }
            sql.execute("revoke all on database " + DATABASE + ", postgres, template1 from public");
            sql.execute("grant connect on database " + DATABASE + " to " + APP);
        }
    }

    private static void role(Statement sql, String name, String login) throws SQLException {
        if (!exists(sql, "select from pg_roles where rolname = '" + name + "'")) sql.execute("create role " + name);
        sql.execute("alter role " + name + " nosuperuser nocreatedb nocreaterole noreplication nobypassrls " + login);
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery("select exists (" + query + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
