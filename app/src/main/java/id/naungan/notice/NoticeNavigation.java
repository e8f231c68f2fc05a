package id.naungan.notice;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the menu leads in this module; the bell in the head of the page leads to the notices themselves. */
@Configuration(proxyBeanMethods = false)
class NoticeNavigation {

    @Bean
    NavItem deliveriesEntry() {
        return new NavItem(85, "notice.nav.hooks", "/pemberitahuan/tujuan", Permission.MANAGE_NOTICES.name(), "out");
    }
}
