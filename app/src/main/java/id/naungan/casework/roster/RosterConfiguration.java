package id.naungan.casework.roster;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    NavItem importNav() {
        return new NavItem(35, "import.nav", "/impor", Permission.IMPORT_ROSTER.name(), "upload");
    }
}
