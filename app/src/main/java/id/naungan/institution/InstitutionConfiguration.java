package id.naungan.institution;

import id.naungan.access.Permission;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.trail.HistorySection;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register contributes to the screens all modules share. */
@Configuration(proxyBeanMethods = false)
class InstitutionConfiguration {

    private static final String TABLE = "institution.institution";

    @Bean
    NavItem institutionsEntry() {
        return new NavItem(30, "nav.institutions", "/lks", Permission.SEE_INSTITUTIONS.name(), "building");
    }

    @Bean
    InstitutionTab profileTab() {
        return new InstitutionTab("", 10, "institution.tab.profile", Permission.SEE_INSTITUTIONS);
    }

    @Bean
    InstitutionTab licenceTab() {
        return new InstitutionTab("izin", 15, "licence.tab", Permission.SEE_INSTITUTIONS);
    }

    @Bean
    InstitutionTab institutionHistoryTab() {
        return new InstitutionTab("riwayat", 90, "institution.tab.history", Permission.SEE_HISTORY);
    }

    @Bean
    HistorySection profileHistory() {
        return new HistorySection(TABLE, "profile_", Profile.class);
    }

    @Bean
    HistorySection placeHistory() {
        return new HistorySection(TABLE, "place_", Place.class);
    }

    @Bean
    HistorySection capacityHistory() {
        return new HistorySection(TABLE, "capacity_", Capacity.class);
    }

    @Bean
    HistorySection registrationHistory() {
        return new HistorySection(TABLE, "registration_", Registration.class);
    }
}
