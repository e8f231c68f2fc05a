package id.naungan.standard;

import id.naungan.access.Permission;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What standards contribute to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class StandardConfiguration {

    @Bean
    NavItem standardEntry() {
        return new NavItem(38, "standard.nav", "/standar", Permission.SEE_STANDARD.name(), "chart");
    }

    @Bean
    NavItem standardRulesEntry() {
        return new NavItem(88, "standard.nav.rules", "/standar/butir", Permission.EDIT_REFERENCE.name(), "chart");
    }

    @Bean
    InstitutionTab standardTab() {
        return new InstitutionTab("standar", 18, "standard.tab", Permission.SEE_STANDARD);
    }

    @Bean
    InstitutionTab homeProfileTab() {
        return new InstitutionTab("profil", 17, "standard.profile.tab", Permission.SEE_STANDARD);
    }
}
