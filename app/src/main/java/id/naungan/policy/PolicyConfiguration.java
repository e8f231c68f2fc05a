package id.naungan.policy;

import id.naungan.access.Permission;
import id.naungan.institution.DueKind;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What policies contribute to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    InstitutionTab policiesTab() {
        return new InstitutionTab("kebijakan", 45, "policy.tab", Permission.SEE_INSTITUTIONS);
    }

    @Bean
    NavItem policiesEntry() {
        return new NavItem(27, "policy.nav", "/kebijakan", Permission.READ_POLICY.name(), "shield");
    }

    @Bean
    NavItem libraryEntry() {
        return new NavItem(33, "policy.library.nav", "/pustaka", Permission.SEE_INSTITUTIONS.name(), "book");
    }

    @Bean
    DueKind policyDue() {
        return new DueKind("KEBIJAKAN", "kebijakan");
    }
}
