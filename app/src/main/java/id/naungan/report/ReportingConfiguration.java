package id.naungan.report;

import id.naungan.access.Permission;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reports contribute to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    @Bean
    NavItem reportsEntry() {
        return new NavItem(39, "homereport.nav", "/laporan", Permission.SEE_REPORTS.name(), "file");
    }

    @Bean
    InstitutionTab reportsTab() {
        return new InstitutionTab("laporan", 64, "homereport.tab", Permission.SEE_REPORTS);
    }

    @Bean
    InstitutionTab programmesTab() {
        return new InstitutionTab("kegiatan", 65, "homereport.programme.tab", Permission.SEE_REPORTS);
    }
}
