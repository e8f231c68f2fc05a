package id.naungan.incident.complaint;

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

/**
 * The complaint pages stand apart from the rest: no cookie, hence no session and no token against foreign forms (nothing here rests on
 * who is signed in), no script, nothing fetched from elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintSetup {

    static final String CSP = "default-src 'none'; style-src 'self' " + LeanStyle.SOURCE
            + "; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Before anybody asks for a session. */
    @Bean
    FilterRegistrationBean<Unseen> unseen(Crowd crowd) {
        var filter = new FilterRegistrationBean<>(new Unseen(crowd));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        filter.addUrlPatterns("/*");
        return filter;
    }

    @Bean
    @Order(2)
    SecurityFilterChain complaintPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(Unseen.PAGES)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()"))
                        .httpStrictTransportSecurity(
                                s -> s.includeSubDomains(true).maxAgeInSeconds(63072000))
                        .cacheControl(c -> c.disable()))
                .build();
    }
}
