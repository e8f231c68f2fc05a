package id.naungan.monitoring;

import id.naungan.access.Permission;
import id.naungan.institution.AlarmKind;
import id.naungan.institution.InstitutionTab;
import id.naungan.monitoring.finding.DraftForm;
import id.naungan.monitoring.visit.ChangeVisitForm;
import id.naungan.monitoring.warning.ProposeForm;
import id.naungan.monitoring.warning.WarnForm;
import id.naungan.trail.HistorySection;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What monitoring contributes to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

    @Bean
    NavItem monitoringEntry() {
        return new NavItem(32, "monitoring.nav", "/pemantauan", Permission.SEE_MONITORING.name(), "search");
    }

    @Bean
    InstitutionTab monitoringTab() {
        return new InstitutionTab("pemantauan", 17, "monitoring.tab", Permission.SEE_MONITORING);
    }

    @Bean
    HistorySection monitoringFindingHistory() {
        return new HistorySection("monitoring.finding", "", DraftForm.class);
    }

    @Bean
    HistorySection monitoringVisitHistory() {
        return new HistorySection("monitoring.visit", "", ChangeVisitForm.class);
    }

    @Bean
    HistorySection monitoringSuspensionHistory() {
        return new HistorySection("monitoring.suspension", "", ProposeForm.class);
    }

    @Bean
    HistorySection monitoringWarningHistory() {
        return new HistorySection("monitoring.warning", "", WarnForm.class);
    }

    @Bean
    AlarmKind criticalFinding() {
        return new AlarmKind("TEMUAN_KRITIS", "pemantauan", "due");
    }

    @Bean
    AlarmKind lateFinding() {
        return new AlarmKind("TEMUAN_TERLAMBAT", "pemantauan", "due");
    }

    @Bean
    AlarmKind warningLetter() {
        return new AlarmKind("SURAT_PERINGATAN", "pemantauan", "level", "due");
    }
}
