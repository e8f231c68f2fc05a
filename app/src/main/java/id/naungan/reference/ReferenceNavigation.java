package id.naungan.reference;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the lists stand in the menu. */
@Configuration(proxyBeanMethods = false)
class ReferenceNavigation {

    @Bean
    NavItem referenceEntry() {
        return new NavItem(80, "nav.reference", "/acuan", Permission.SEE_REFERENCE.name(), "book");
    }
}
