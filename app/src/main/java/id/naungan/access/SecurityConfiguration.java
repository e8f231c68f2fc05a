package id.naungan.access;

import id.naungan.web.StartScript;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers and CSRF by Spring Security; who may do what is decided by {@link May} and by the database. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CSP = "default-src 'none'; script-src 'self' " + StartScript.SOURCE
            + "; style-src 'self'; img-src 'self' data: blob:; media-src 'self'; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /** Browser files: no cookie, for what anybody may keep must carry nobody's token. */
    @Bean
    @Order(1)
    SecurityFilterChain browserFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher("/aset/**", "/icon*", "/manifest.webmanifest", "/robots.txt")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                // The icon is a drawing that could carry scripts, were it ever exchanged.
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives("default-src 'none'"))
                        .cacheControl(c -> c.disable()))
                .build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.spa())
                // The error page tells a token that ran out from a missing permission.
                .exceptionHandling(failed -> failed.accessDeniedHandler((request, response, denied) -> {
                    request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(self), microphone=(self), geolocation=(self)"))
                        .httpStrictTransportSecurity(
                                s -> s.includeSubDomains(true).maxAgeInSeconds(63072000))
                        .cacheControl(c -> c.disable()))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        // Argon2id, 19 MiB, two passes: the second choice of OWASP's password storage sheet.
        return new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionFilter(Sessions sessions, Scopes scopes) {
        var filter = new FilterRegistrationBean<>(new SessionFilter(sessions, scopes));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        filter.addUrlPatterns("/*");
        return filter;
    }
}
