package id.naungan.incident.hotline;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the menu leads to the numbers an office keeps. */
@Configuration(proxyBeanMethods = false)
class HotlineSetup {

    @Bean
    NavItem hotlinesEntry() {
        return new NavItem(86, "hotline.nav", "/nomor-darurat/ubah", Permission.EDIT_HOTLINES.name(), "help");
    }
}
