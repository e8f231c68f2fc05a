package id.naungan.store;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} the product runs its own PostgreSQL; the pool depends on it, so it stops last. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "never", matchIfMissing = true)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    PgServer postgres(DataFolder folder, DataVersion version, @Value("${naungan.console:false}") boolean console)
            throws IOException {
        version.refuseNewerFolder();
        return console ? PgServer.attach(folder) : PgServer.start(folder);
    }

    @Bean
    JdbcConnectionDetails applicationLogin(PgServer postgres) {
        return new Application(postgres.url(), postgres.app());
    }

    @Bean
    FlywayConnectionDetails ownerLogin(PgServer postgres) {
        return new Owner(postgres.url(), postgres.owner());
    }

    private record Application(String getJdbcUrl, Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.name();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record Owner(String getJdbcUrl, Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.name();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
