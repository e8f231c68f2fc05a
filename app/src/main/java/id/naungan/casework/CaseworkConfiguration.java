package id.naungan.casework;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the navigation. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    NavItem registerNav() {
        return new NavItem(30, "casework.nav.register", "/buku-induk", Permission.SEE_STAYS.name(), "book");
    }

    @Bean
    NavItem transfersNav() {
        return new NavItem(60, "casework.nav.transfers", "/pindahan", Permission.SEE_STAYS.name(), "out");
    }

    @Bean
    NavItem recapNav() {
        return new NavItem(65, "casework.nav.recap", "/rekap", Permission.SEE_STAYS.name(), "calendar");
    }
}
