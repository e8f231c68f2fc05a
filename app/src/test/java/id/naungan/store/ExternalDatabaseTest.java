package id.naungan.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.Naungan;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server of somebody else's, on which nobody has prepared anything but a database and one login. */
class ExternalDatabaseTest {

    @Test
    void oneLoginThatMayCreateRolesIsEnough() throws Exception {
        try (var external = EmbeddedPostgres.builder().start()) {
            prepare(external);
            try (var context = new SpringApplicationBuilder(Naungan.class)
                    .run(
                            "--spring.datasource.url=" + external.getJdbcUrl("dinsos", "panti"),
                            "--spring.datasource.username=dinsos",
                            "--spring.datasource.password=rahasia",
                            "--NAUNGAN_HOME=" + TestDatabase.folder("external").root(),
                            "--naungan.console=true",
                            "--naungan.story=false",
                            "--server.port=-1",
                            "--spring.main.lazy-initialization=true")) {
                var db = context.getBean(JdbcClient.class);
                assertThat(db.sql("select current_user").query(String.class).single())
                        .isEqualTo(PgRoles.APP);
                assertThat(db.sql("select session_user").query(String.class).single())
                        .isEqualTo("dinsos");
                assertThat(context.getBeanProvider(PgServer.class).getIfAvailable())
                        .isNull();
            }
        }
    }

    private static void prepare(EmbeddedPostgres external) throws SQLException, IOException {
        try (var superuser = external.getPostgresDatabase().getConnection();
                var sql = superuser.createStatement()) {
            sql.execute("create role dinsos login createrole password 'rahasia'");
            sql.execute("create database panti owner dinsos");
        }
    }
}
