package id.naungan.duty;

import id.naungan.access.Permission;
import id.naungan.institution.AlarmKind;
import id.naungan.institution.InstitutionTab;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the roster contributes to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    InstitutionTab dutyTab() {
        return new InstitutionTab("jaga", 43, "duty.tab", Permission.SEE_DUTY);
    }

    @Bean
    NavItem dutyEntry() {
        return new NavItem(24, "duty.nav", "/jaga", Permission.SEE_DUTY.name(), "calendar");
    }

    @Bean
    AlarmKind uncoveredShift() {
        return new AlarmKind("JAGA_KOSONG", "jaga", "day", "shift", "planned", "least");
    }

    @Bean
    AlarmKind tooFewCaregivers() {
        return new AlarmKind("RASIO_PENGASUH", "jaga", "day", "shift", "planned", "residents", "weight", "norm");
    }

    @Bean
    AlarmKind tooFewProfessionals() {
        return new AlarmKind("RASIO_PROFESIONAL", "jaga/rasio", "professionals", "residents", "norm", "wanted");
    }
}
