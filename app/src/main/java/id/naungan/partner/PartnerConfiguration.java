package id.naungan.partner;

import id.naungan.access.Permission;
import id.naungan.institution.DueKind;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What partners contribute to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class PartnerConfiguration {

    @Bean
    InstitutionTab partnersTab() {
        return new InstitutionTab("mitra", 50, "partner.tab", Permission.SEE_PARTNERS);
    }

    @Bean
    NavItem visitsEntry() {
        return new NavItem(26, "partner.nav.visits", "/buku-tamu", Permission.KEEP_VISITS.name(), "people");
    }

    @Bean
    DueKind agreementDue() {
        return new DueKind("MOU", "mitra");
    }

    @Bean
    DueKind volunteerDue() {
        return new DueKind("SKCK_RELAWAN", "mitra/relawan");
    }
}
