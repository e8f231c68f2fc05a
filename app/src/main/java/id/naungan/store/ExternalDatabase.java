package id.naungan.store;

import java.util.LinkedHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * An external database may come with two logins (application and {@code spring.flyway.user}) or with one: then the one
 * migrates, and the pool steps down to the application's role on every connection.
 */
final class ExternalDatabase implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";
    private static final String MIGRATOR = "spring.flyway.user";

    ExternalDatabase() {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(URL) || environment.containsProperty(MIGRATOR)) return;
        var oneLogin = new LinkedHashMap<String, Object>();
        // Placeholders, so that the password is not copied about.
        oneLogin.put("spring.flyway.url", "${" + URL + "}");
        oneLogin.put(MIGRATOR, "${spring.datasource.username}");
        oneLogin.put("spring.flyway.password", "${spring.datasource.password:}");
        oneLogin.put("spring.datasource.hikari.connection-init-sql", "set role " + PgRoles.APP);
        environment.getPropertySources().addLast(new MapPropertySource("naungan: one database login", oneLogin));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
