package id.naungan.training;

import id.naungan.access.Permission;
import id.naungan.institution.InstitutionTab;
import id.naungan.reference.ListPlace;
import id.naungan.trail.HistorySection;
import id.naungan.training.action.ActionForm;
import id.naungan.training.plan.SessionForm;
import id.naungan.training.plan.TrainingFacts;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What trainings contribute to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

    @Bean
    NavItem trainingsEntry() {
        return new NavItem(36, "training.nav", "/bimtek", Permission.SEE_TRAINING.name(), "calendar");
    }

    @Bean
    InstitutionTab trainingsTab() {
        return new InstitutionTab("bimtek", 50, "training.tab", Permission.SEE_TRAINING);
    }

    @Bean
    ListPlace requirementsPlace() {
        return new ListPlace("training.requirement.nav", "training.requirement.place", "/bimtek/syarat");
    }

    @Bean
    HistorySection trainingHistory() {
        return new HistorySection("training.event", "", TrainingFacts.class);
    }

    @Bean
    HistorySection trainingSessionHistory() {
        return new HistorySection("training.session", "", SessionForm.class);
    }

    @Bean
    HistorySection trainingActionHistory() {
        return new HistorySection("training.action", "", ActionForm.class);
    }
}
