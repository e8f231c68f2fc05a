package id.naungan.incident.complaint.desk;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the menu leads to complaints. */
@Configuration(proxyBeanMethods = false)
class DeskSetup {

    @Bean
    NavItem complaintsEntry() {
        return new NavItem(44, "complaint.nav", "/aduan-masuk", Permission.ANSWER_COMPLAINT.name(), "inbox");
    }
}
