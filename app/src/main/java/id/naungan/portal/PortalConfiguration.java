package id.naungan.portal;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the portal contributes to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    NavItem editionsEntry() {
        return new NavItem(41, "portal.edition.nav", "/terbitan-data", Permission.PUBLISH_STATISTICS.name(), "chart");
    }
}
