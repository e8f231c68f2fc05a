package id.naungan.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class RolesTest {

    private final PgServer server = TestDatabase.server();

    @Test
    void theApplicationsRoleOwnsNothing() {
        assertThatCode(() -> RoleCheck.refuseStrongRole(as(server.app()))).doesNotThrowAnyException();
    }

    @Test
    void theProgramRefusesToServeAsOwner() {
        assertThatThrownBy(() -> RoleCheck.refuseStrongRole(as(server.owner())))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("naungan_owner");
    }

    @Test
    void theProgramRefusesToServeAsSuperuser() {
        assertThatThrownBy(() -> RoleCheck.refuseStrongRole(as(server.superuser())))
                .isInstanceOf(StartupRefused.class);
    }

    @Test
    void theApplicationsRoleCreatesNothing() {
        for (var statement : new String[] {
            "create table public.mine (id int)",
            "create schema mine",
            "create temporary table mine (id int)",
            "create role mine",
            "create database mine",
            "set role naungan_owner"
        }) {
            assertThatThrownBy(() -> execute(server.app(), statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theOwnerIsNoSuperuserAndMayStillBringTrustedExtensions() {
        assertThatThrownBy(() -> execute(server.owner(), "create role mine")).isInstanceOf(SQLException.class);
        assertThatCode(() -> execute(server.owner(), "create extension if not exists pg_trgm"))
                .doesNotThrowAnyException();
    }

    private DataSource as(Login login) {
        return new SimpleDriverDataSource(new org.postgresql.Driver(), server.url(), login.name(), login.password());
    }

    private void execute(Login login, String statement) throws SQLException {
        try (var connection = server.connect(login);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
