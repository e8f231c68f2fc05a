package id.naungan.casework.stay;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.audit.ActKind;
import id.naungan.casework.Homes;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.Stay;
import id.naungan.casework.domain.Stays;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two sections of a stay that may be corrected, by the home whose register it is and by the offices above it. */
@Configuration(proxyBeanMethods = false)
class StayAmendables {

    private final Stays stays;
    private final Homes homes;

    StayAmendables(Stays stays, Homes homes) {
        this.stays = stays;
        this.homes = homes;
    }

    @Bean
    Amendable<Entry> entry(CorrectStay correct) {
        return new Amendable<>(
                "tinggal-masuk",
                Entry.class,
                Permission.ADMIT_CLIENT,
                ActKind.of("casework.entry-corrected"),
                id -> current(stay(id), stay(id).entry()),
                correct::entry);
    }

    @Bean
    Amendable<Leaving> leaving(CorrectStay correct) {
        return new Amendable<>(
                "tinggal-keluar",
                Leaving.class,
                Permission.ADMIT_CLIENT,
                ActKind.of("casework.leaving-corrected"),
                id -> {
                    var stay = stay(id);
                    if (stay.leaving() == null) throw new NotVisible();
                    return current(stay, stay.leaving());
                },
                correct::leaving);
    }

    /** A home that took a person over sees the former homes' lines, and does not correct them. */
    private Stay stay(UUID id) {
        var stay = stays.findById(id).orElseThrow(NotVisible::new);
        homes.within(stay.institutionId());
        return stay;
    }

    private static <T extends Record> Amendable.Current<T> current(Stay stay, T section) {
        var version = stay.version();
        return new Amendable.Current<>(
                section, version == null ? 0 : version, stay.clientName(), "/tinggal/" + stay.id());
    }
}
