package id.naungan.store;

import static id.naungan.store.StartupRefused.Why.ROLE_TOO_STRONG;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Row security and the audit trail hold only against a role that can switch neither off. */
final class RoleCheck {

    /** Owning includes owning through membership; temporary tables are nobody's danger. */
    private static final String POWERS = """
            select current_user,
                   (select rolsuper from pg_roles where rolname = current_user) as superuser,
                   (select rolbypassrls or rolcreaterole or rolreplication from pg_roles where rolname = current_user) as bypass,
                   (select count(*) from pg_class where relpersistence <> 't' and pg_has_role(current_user, relowner, 'member'))
                   + (select count(*) from pg_proc where pg_has_role(current_user, proowner, 'member'))
                   + (select count(*) from pg_namespace
                       where nspname !~ '^pg_(toast_)?temp_' and pg_has_role(current_user, nspowner, 'member'))
                   + (select count(*) from pg_database where pg_has_role(current_user, datdba, 'member')) as owned
            """;

    private RoleCheck() {}

    static void refuseStrongRole(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var sql = connection.createStatement();
                var row = sql.executeQuery(POWERS)) {
            row.next();
            if (row.getBoolean("superuser") || row.getBoolean("bypass") || row.getLong("owned") > 0) {
                throw new StartupRefused(ROLE_TOO_STRONG, row.getString(1), row.getLong("owned"));
            }
        }
    }
}
