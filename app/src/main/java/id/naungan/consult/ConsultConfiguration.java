package id.naungan.consult;

import id.naungan.access.Permission;
import id.naungan.consult.guidance.GuidanceForm;
import id.naungan.trail.HistorySection;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What consultation contributes to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class ConsultConfiguration {

    @Bean
    NavItem consultEntry() {
        return new NavItem(38, "consult.nav", "/konsultasi", Permission.SEE_CONSULT.name(), "inbox");
    }

    @Bean
    NavItem guidanceEntry() {
        return new NavItem(39, "consult.guidance.nav", "/panduan", Permission.OWN_ACCOUNT.name(), "file");
    }

    @Bean
    NavItem researchEntry() {
        return new NavItem(40, "consult.research.nav", "/permintaan-data", Permission.JUDGE_RESEARCH.name(), "file");
    }

    @Bean
    HistorySection guidanceHistory() {
        return new HistorySection("consult.guidance", "", GuidanceForm.class);
    }
}
