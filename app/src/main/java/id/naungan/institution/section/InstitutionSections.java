package id.naungan.institution.section;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.amend.Amendable.Current;
import id.naungan.audit.ActKind;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.web.NotVisible;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four sections of a home and who may correct them: what an office decided is corrected by an office. */
@Configuration(proxyBeanMethods = false)
class InstitutionSections {

    private final Institutions institutions;
    private final CorrectInstitution correct;

    InstitutionSections(Institutions institutions, CorrectInstitution correct) {
        this.institutions = institutions;
        this.correct = correct;
    }

    @Bean
    Amendable<Profile> institutionProfile() {
        return section("profil", Profile.class, Permission.EDIT_INSTITUTION, Institution::profile, Institution::with);
    }

    @Bean
    Amendable<Place> institutionPlace(MoveRule rule) {
        var plain = section("tempat", Place.class, Permission.EDIT_INSTITUTION, Institution::place, Institution::with);
        return new Amendable<>(
                plain.key(),
                plain.section(),
                plain.permission(),
                plain.act(),
                plain.load(),
                plain.save(),
                rule::problem);
    }

    @Bean
    Amendable<Capacity> institutionCapacity() {
        return section(
                "kapasitas", Capacity.class, Permission.EDIT_INSTITUTION, Institution::capacity, Institution::with);
    }

    @Bean
    Amendable<Registration> institutionRegistration() {
        return section(
                "pendaftaran",
                Registration.class,
                Permission.REGISTER_INSTITUTION,
                Institution::registration,
                Institution::with);
    }

    private <T extends Record> Amendable<T> section(
            String name,
            Class<T> type,
            Permission permission,
            Function<Institution, T> part,
            BiFunction<Institution, T, Institution> with) {
        var act = ActKind.of("institution." + type.getSimpleName().toLowerCase() + "-corrected");
        return new Amendable<>(
                "lks-" + name,
                type,
                permission,
                act,
                id -> current(id, part),
                (id, version, corrected) -> correct.correct(id, version, home -> with.apply(home, corrected)));
    }

    private <T extends Record> Current<T> current(UUID id, Function<Institution, T> part) {
        var home = institutions.findById(id).orElseThrow(NotVisible::new);
        return new Current<>(
                part.apply(home),
                Objects.requireNonNull(home.version()),
                home.profile().name(),
                "/lks/" + id);
    }
}
