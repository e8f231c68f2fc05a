package id.naungan.portal.visitor;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The portal stands apart: it only answers, so there is no token against foreign forms, no cookie and no script. */
@Configuration(proxyBeanMethods = false)
class VisitorSetup {

    static final String CSP =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    /** Before anybody asks for a session. */
    @Bean
    FilterRegistrationBean<Visitor> visitor() {
        var filter = new FilterRegistrationBean<>(new Visitor());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 21);
        filter.addUrlPatterns("/*");
        return filter;
    }

    /** Behind the security chain, whose headers every answer needs, kept ones too. */
    @Bean
    FilterRegistrationBean<Kept> kept(Clock clock) {
        var filter = new FilterRegistrationBean<>(new Kept(clock));
        filter.setOrder(-50);
        filter.addUrlPatterns("/*");
        return filter;
    }

    @Bean
    @Order(3)
    SecurityFilterChain portalPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(Visitor::nobody)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()"))
                        .httpStrictTransportSecurity(
                                s -> s.includeSubDomains(true).maxAgeInSeconds(63072000))
                        .cacheControl(c -> c.disable()))
                .build();
    }
}
