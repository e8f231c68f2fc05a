package sample;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import id.naungan.web.NavItem;
import id.naungan.web.StartScript;
import id.naungan.web.Who;
import id.naungan.web.form.Option;
import id.naungan.web.form.OptionsSource;
import id.naungan.web.form.RegionSource;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;

/** The screens' foundations alone: no database, everybody is signed in unless the address says otherwise. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            DataJdbcRepositoriesAutoConfiguration.class
        })
@ComponentScan({"id.naungan.web", "sample"})
public class SampleApp {

    static final String CSP =
            "default-src 'none'; script-src 'self' " + StartScript.SOURCE + "; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.spa())
                // The error page tells a token that ran out from a missing permission.
                .exceptionHandling(failed -> failed.accessDeniedHandler((request, response, denied) -> {
                    request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CSP)))
                .build();
    }

    @Bean
    FilterRegistrationBean<Filter> someone() {
        var someone = new Who(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                "Ibu Ratna Dewi",
                "sample.role",
                "Panti Harapan, Samarinda",
                Set.of("READ_CLIENTS"),
                ZoneId.of("Asia/Makassar"));
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (request.getParameter("tamu") == null) {
                request.setAttribute(Who.ATTRIBUTE, someone);
            }
            chain.doFilter(request, response);
        });
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    /** Compiles the sample's own templates beside the product's. */
    @Bean
    @Primary
    TemplateEngine sampleTemplates() {
        var product = new DirectoryCodeResolver(Path.of("src/main/jte"));
        var sample = new DirectoryCodeResolver(Path.of("src/test/jte"));
        var both = new CodeResolver() {
            @Override
            public String resolve(String name) {
                return of(name).resolve(name);
            }

            @Override
            public long getLastModified(String name) {
                return of(name).getLastModified(name);
            }

            @Override
            public boolean exists(String name) {
                return of(name).exists(name);
            }

            private DirectoryCodeResolver of(String name) {
                return sample.exists(name) ? sample : product;
            }
        };
        // Two programs run the tests: each compiles for itself.
        var compiled = Path.of("target", "jte-sample", String.valueOf(ProcessHandle.current().pid()));
        var engine = TemplateEngine.create(both, compiled, ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    NavItem home() {
        return new NavItem(10, "sample.nav.home", "/", null, "home");
    }

    @Bean
    NavItem people() {
        return new NavItem(20, "sample.nav.people", "/klien", "READ_CLIENTS", "people");
    }

    @Bean
    NavItem homes() {
        return new NavItem(30, "sample.nav.homes", "/lembaga", null, "building");
    }

    @Bean
    NavItem inbox() {
        return new NavItem(40, "sample.nav.inbox", "/kotak", null, "inbox");
    }

    @Bean
    NavItem figures() {
        return new NavItem(50, "sample.nav.figures", "/angka", null, "chart");
    }

    @Bean
    NavItem settings() {
        return new NavItem(60, "sample.nav.settings", "/pengaturan", "MANAGE", "gear");
    }

    @Bean
    OptionsSource religions() {
        return new OptionsSource() {
            @Override
            public boolean serves(String table) {
                return table.equals("agama");
            }

            @Override
            public List<Option> options(String table, Locale locale) {
                return List.of(
                        new Option("ISLAM", "Islam"), new Option("KRISTEN", "Kristen"), new Option("HINDU", "Hindu"));
            }

            @Override
            public Optional<Option> former(String table, String value, Locale locale) {
                return value.equals("LAMA") ? Optional.of(new Option("LAMA", "Kata lama")) : Optional.empty();
            }
        };
    }

    @Bean
    RegionSource villages() {
        var one = new Option("64.72.01.1001", "Pelabuhan, Samarinda Kota, Samarinda");
        return new RegionSource() {
            @Override
            public Optional<Option> named(String code, Locale locale) {
                return Optional.of(one).filter(region -> region.value().equals(code));
            }

            @Override
            public List<Option> search(String words, int level, Locale locale) {
                return one.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                        ? List.of(one)
                        : List.of();
            }
        };
    }
}
