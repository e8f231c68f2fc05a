package id.naungan.institution.guidance;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.amend.Amendable;
import id.naungan.institution.DueKind;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.guidance.GuidanceDesk.Which;
import id.naungan.institution.sheet.AmendHome;
import id.naungan.reference.Codes;
import id.naungan.trail.HistorySection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All homes of an area nobody registered. */
@Controller
class GuidanceDeskPage {

    private final Guidances guidances;
    private final InstitutionWords words;
    private final Codes codes;
    private final Scopes scopes;
    private final Clock clock;

    GuidanceDeskPage(Guidances guidances, InstitutionWords words, Codes codes, Scopes scopes, Clock clock) {
        this.guidances = guidances;
        this.words = words;
        this.codes = codes;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/lks/pembinaan")
    @May(Permission.SEE_INSTITUTIONS)
    String desk(@RequestParam(defaultValue = "") String mana, Model model) {
        var which = Arrays.stream(Which.values())
                .filter(w -> w.name().equals(mana))
                .findFirst()
                .orElse(Which.SEMUA);
        model.addAttribute(
                        "desk",
                        guidances.desk(
                                which,
                                LocalDate.now(clock.withZone(scopes.current().zone()))))
                .addAttribute("words", words)
                .addAttribute("codes", codes);
        return "institution/guidance/desk";
    }

    /** What runs out of it, and the corrections and history of its rows. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        DueKind guidanceDue() {
            return new DueKind("PEMBINAAN", Findings.TAB);
        }

        @Bean
        Amendable<Found> correctFinding(AmendHome amend, Findings sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection findingHistory() {
            return new HistorySection("institution.finding", "", Found.class);
        }
    }
}
