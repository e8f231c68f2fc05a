package id.naungan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for the embedded and for an external database alike. */
@Configuration(proxyBeanMethods = false)
class DatabaseStart {

    @Bean
    DataFolder dataFolder(@Value("${naungan.home}") String home) {
        return DataFolder.at(Path.of(home));
    }

    @Bean
    DataVersion dataVersion(DataFolder folder, ObjectProvider<JavaMigration> inJava) throws IOException {
        return DataVersion.of(
                folder, inJava.stream().map(JavaMigration::getVersion).filter(Objects::nonNull));
    }

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer(DataVersion version, ObjectProvider<PgServer> embedded) {
        var server = embedded.getIfAvailable();
        // A command beside a running program must not change the schema under it.
        boolean guest = server != null && server.attached();
        return flyway -> {
            version.refuseNewerDatabase(flyway);
            if (!guest) version.migrate(flyway);
        };
    }

    @Bean
    @DependsOnDatabaseInitialization
    InitializingBean applicationRoleOwnsNothing(DataSource pool) {
        return () -> RoleCheck.refuseStrongRole(pool);
    }
}
