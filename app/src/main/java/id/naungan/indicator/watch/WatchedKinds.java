package id.naungan.indicator.watch;

import id.naungan.access.Permission;
import id.naungan.institution.AlarmKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alarms raised by records, and the list behind each. */
@Configuration(proxyBeanMethods = false)
class WatchedKinds {

    private static AlarmKind residents(String kind, String... facts) {
        return new AlarmKind(kind, "peringatan/penghuni/" + kind, facts).opens(Permission.SEE_CLIENTS);
    }

    @Bean
    AlarmKind overfull() {
        return residents("KAPASITAS", "residents", "places");
    }

    @Bean
    AlarmKind lapsed() {
        return new AlarmKind("IZIN_HABIS", "izin", "until");
    }

    @Bean
    AlarmKind lapsing() {
        return new AlarmKind("IZIN_SEGERA", "izin", "until");
    }

    @Bean
    AlarmKind silent() {
        return residents("TANPA_CATATAN", "residents", "last", "days");
    }

    @Bean
    AlarmKind unplanned() {
        return residents("TANPA_RENCANA", "n", "residents", "days");
    }

    @Bean
    AlarmKind unreviewed() {
        return residents("TINJAUAN_LEWAT", "n", "residents", "since");
    }

    @Bean
    AlarmKind outOfTouch() {
        return residents("KONTAK_PUTUS", "n", "residents", "days");
    }

    @Bean
    AlarmKind lateIncidentSteps() {
        return new AlarmKind("INSIDEN_TENGGAT", "/insiden?lks={id}&tenggat=LEWAT", "n", "since")
                .opens(Permission.SEE_INCIDENTS);
    }
}
