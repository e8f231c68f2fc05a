package id.naungan.staff.file;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.amend.Amendable.Current;
import id.naungan.audit.ActKind;
import id.naungan.institution.AlarmKind;
import id.naungan.institution.InstitutionTab;
import id.naungan.staff.domain.Personal;
import id.naungan.staff.domain.Work;
import id.naungan.trail.HistorySection;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tab, and a person's two sections on the one screen for corrections. */
@Configuration(proxyBeanMethods = false)
class AmendPerson {

    private static final ActKind CORRECTED = ActKind.of("staff.corrected");

    @Bean
    InstitutionTab staffTab() {
        return new InstitutionTab("petugas", 25, "staff.tab", Permission.SEE_STAFF);
    }

    @Bean
    AlarmKind notCleared() {
        return new AlarmKind("BERKAS_SDM", "petugas", "lacking", "held");
    }

    @Bean
    Amendable<Work> correctStaffWork(People people, JdbcClient db) {
        return new Amendable<>(
                "petugas-kerja",
                Work.class,
                Permission.KEEP_STAFF,
                CORRECTED,
                id -> {
                    var one = one(people, db, id);
                    return new Current<>(one.work(), one.version(), one.work().name(), one.href());
                },
                people::correct);
    }

    @Bean
    Amendable<Personal> correctStaffPersonal(People people, JdbcClient db) {
        return new Amendable<>(
                "petugas-pribadi",
                Personal.class,
                Permission.KEEP_STAFF,
                CORRECTED,
                id -> {
                    var one = one(people, db, id);
                    var stands = people.personal(id).orElseThrow(NotVisible::new);
                    return new Current<>(
                            stands, people.personalVersion(id), one.work().name(), one.href());
                },
                people::correct);
    }

    private static Person one(People people, JdbcClient db, UUID id) {
        var home = db.sql("select institution_id from staff.person where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotVisible::new);
        return people.one(home, id);
    }

    @Bean
    HistorySection staffWorkHistory() {
        return new HistorySection("staff.person", "work_", Work.class);
    }

    @Bean
    HistorySection staffPersonalHistory() {
        return new HistorySection("staff.identity", "", Personal.class);
    }
}
