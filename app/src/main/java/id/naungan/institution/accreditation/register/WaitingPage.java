package id.naungan.institution.accreditation.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.accreditation.AccreditationState;
import id.naungan.institution.accreditation.Accreditations;
import id.naungan.institution.accreditation.Instrument;
import id.naungan.institution.accreditation.Round;
import id.naungan.institution.licence.LicenceLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for an office: rounds it has now, answers to judge, and recommendations past their day. */
@Controller
class WaitingPage {

    private static final List<AccreditationState> OF_NATION = List.of(
            AccreditationState.DIREKOMENDASI,
            AccreditationState.DITELAAH,
            AccreditationState.DIJADWALKAN,
            AccreditationState.DIVISITASI);

    private final Accreditations accreditations;
    private final Instrument instrument;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Clock clock;

    WaitingPage(
            Accreditations accreditations, Instrument instrument, InstitutionWords words, Scopes scopes, Clock clock) {
        this.accreditations = accreditations;
        this.instrument = instrument;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/akreditasi/meja")
    @May(Permission.FOLLOW_ACCREDITATION)
    String desk(Model model) {
        model.addAttribute("rounds", rounds())
                .addAttribute(
                        "advices",
                        accreditations.advicesToLookAt(LocalDate.ofInstant(
                                clock.instant(), scopes.current().zone())))
                .addAttribute("instrument", instrument)
                .addAttribute("words", words);
        return "institution/accreditation/desk";
    }

    private List<Round> rounds() {
        var sent = List.of(AccreditationState.DIAJUKAN);
        return switch (scopes.current().role()) {
            case KEMENSOS -> accreditations.waiting(OF_NATION, "");
            case DINSOS_PROV -> accreditations.waiting(sent, LicenceLevel.PROVINSI.name());
            default -> accreditations.waiting(sent, LicenceLevel.KABKOTA.name());
        };
    }
}
