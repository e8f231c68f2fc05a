package id.naungan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL per test run, with the roles of an installation; forgetful, for speed.
 *
 * <p>Every Spring context of a test gets it by itself (as an external database with two logins) unless the test sets
 * {@code spring.datasource.url}. Contexts share the database: a test leaves what others may rely on.
 */
public final class TestDatabase {

    static {
        System.setProperty("naungan.programs", "target/postgres");
    }

    private static final class Running {
        static final DataFolder FOLDER = folder("home");
        static final PgServer SERVER = PgServer.start(FOLDER, FolderLock.take(FOLDER), PgSettings.SCRATCH);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    private TestDatabase() {}

    /** The server all tests share. */
    public static PgServer server() {
        return Running.SERVER;
    }

    /** The data folder that goes with it. */
    public static DataFolder home() {
        return Running.FOLDER;
    }

    /** A data folder of its own below target, removed when the test run ends. */
    public static DataFolder folder(String name) {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-homes").toAbsolutePath());
            var folder = Files.createTempDirectory(parent, name + "-");
            // Later hooks run at the same time: the database may still be stopping, so what is left is tried again.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deletePatiently(folder)));
            return DataFolder.at(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of a new, empty database in the shared server, owned by {@code naungan_owner}. */
    public static String empty(String name) {
        var server = server();
        try (var superuser = server.connect("postgres", server.superuser());
                var sql = superuser.createStatement()) {
            sql.execute("drop database if exists " + name + " with (force)");
            sql.execute("create database " + name + " owner " + PgRoles.OWNER);
            return server.url(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deletePatiently(Path folder) {
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                PgBinaries.delete(folder);
                return;
            } catch (IOException e) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    /** Named in the tests' {@code META-INF/spring.factories}. */
    static final class ForEveryContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var environment = context.getEnvironment();
            if (environment.containsProperty("spring.datasource.url")) return;
            var server = server();
            var properties = new HashMap<String, Object>();
            properties.put("NAUNGAN_HOME", home().root().toString());
            properties.put("spring.datasource.url", server.url());
            properties.put("spring.datasource.username", server.app().name());
            properties.put("spring.datasource.password", server.app().password());
            properties.put("spring.flyway.url", server.url());
            properties.put("spring.flyway.user", server.owner().name());
            properties.put("spring.flyway.password", server.owner().password());
            // Many contexts live at once in a test run and share one server.
            properties.put("spring.datasource.hikari.maximum-pool-size", "8");
            properties.put("spring.datasource.hikari.minimum-idle", "1");
            environment.getPropertySources().addFirst(new MapPropertySource("test database", properties));
        }
    }
}
