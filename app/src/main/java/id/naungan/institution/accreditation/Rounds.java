package id.naungan.institution.accreditation;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** A round opened for a page: for those who assess, recommend and decide, with what each may do now. */
@Component
class Rounds {

    private final InstitutionCovers covers;
    private final Institutions institutions;
    private final Accreditations accreditations;
    private final Instrument instrument;
    private final Readiness readiness;
    private final Scopes scopes;

    Rounds(
            InstitutionCovers covers,
            Institutions institutions,
            Accreditations accreditations,
            Instrument instrument,
            Readiness readiness,
            Scopes scopes) {
        this.covers = covers;
        this.institutions = institutions;
        this.accreditations = accreditations;
        this.instrument = instrument;
        this.readiness = readiness;
        this.scopes = scopes;
    }

    Round find(UUID home, UUID round) {
        return accreditations.round(home, round);
    }

    @Transactional(readOnly = true)
    Dossier dossier(UUID home, UUID round) {
        return accreditations.dossier(find(home, round));
    }

    /** What stops the home from sending, beside missing answers. */
    @Transactional(readOnly = true)
    List<Readiness.Lack> lacks(UUID home) {
        return readiness.lacks(institutions.findById(home).orElseThrow(NotVisible::new));
    }

    /** Puts the dossier and its home on the page; {@link NotAllowed} for whom dossiers are no business. */
    @Transactional(readOnly = true)
    Dossier show(UUID home, UUID round, Model model) {
        var scope = scopes.current();
        if (!scope.may(Permission.ASSESS_INSTITUTION) && !scope.may(Permission.FOLLOW_ACCREDITATION))
            throw new NotAllowed(Permission.ASSESS_INSTITUTION.name());
        var of = accreditations.round(home, round);
        var dossier = accreditations.dossier(of);
        model.addAttribute("cover", covers.of(home))
                .addAttribute("dossier", dossier)
                .addAttribute("instrument", instrument)
                .addAttribute("lacks", of.state().withHome() ? lacks(home) : List.of())
                .addAttribute("recommends", of.level().decidedBy(scope) && of.state() == AccreditationState.DIAJUKAN);
        return dossier;
    }
}
