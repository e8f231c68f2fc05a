package id.naungan.spm;

import id.naungan.access.Permission;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger contributes to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class SpmConfiguration {

    @Bean
    NavItem spmEntry() {
        return new NavItem(37, "spm.nav", "/spm", Permission.SEE_SPM.name(), "check");
    }

    /** Who edits reference data has no figures, but the rows they are counted by. */
    @Bean
    NavItem spmRulesEntry() {
        return new NavItem(87, "spm.nav.rules", "/spm/butir", Permission.EDIT_REFERENCE.name(), "check");
    }

    @Bean
    InstitutionTab spmTab() {
        return new InstitutionTab("spm", 62, "spm.nav", Permission.SEE_SPM);
    }
}
