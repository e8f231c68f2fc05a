package id.naungan.access;

import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the menu leads in this module. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavItem accountsEntry() {
        return new NavItem(80, "access.nav.accounts", "/akun-petugas", Permission.MANAGE_ACCOUNTS.name(), "shield");
    }

    @Bean
    NavItem ownAccountEntry() {
        return new NavItem(90, "access.nav.own", "/akun", null, "person");
    }
}
