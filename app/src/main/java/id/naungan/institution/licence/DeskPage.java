package id.naungan.institution.licence;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.request.Requests;
import id.naungan.reference.Regions;
import id.naungan.reference.Terms;
import id.naungan.web.NavItem;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for an office: applications by age, and what runs out in its area. */
@Controller("licenceDeskPage")
public class DeskPage {

    private final Licences licences;
    private final Dues dues;
    private final Scopes scopes;
    private final Regions regions;
    private final Terms terms;
    private final Requests requests;

    DeskPage(Licences licences, Dues dues, Scopes scopes, Regions regions, Terms terms, Requests requests) {
        this.licences = licences;
        this.dues = dues;
        this.scopes = scopes;
        this.regions = regions;
        this.terms = terms;
        this.requests = requests;
    }

    /** One application on the desk, with the last day of its check. */
    public record Waiting(Application application, LocalDate checkBy) {}

    @GetMapping("/permohonan")
    @May(Permission.DECIDE_REGISTRATION)
    String desk(Model model) {
        var term = terms.value("permohonan-diperiksa");
        var zone = scopes.current().zone();
        List<Waiting> waiting = licences.waiting().stream()
                .map(a -> new Waiting(
                        a,
                        term.lastDay((a.sentAt() == null ? a.madeAt() : a.sentAt())
                                .atZone(zone)
                                .toLocalDate())))
                .toList();
        model.addAttribute("waiting", waiting)
                .addAttribute("regions", regions)
                .addAttribute("term", term)
                .addAttribute("requests", requests.waiting())
                .addAttribute("scope", scopes.current());
        return "institution/licence/desk";
    }

    @GetMapping("/lks/masa-berlaku")
    @May(Permission.SEE_INSTITUTIONS)
    String dues(@RequestParam(defaultValue = "12") int bulan, Model model) {
        var listing = dues.of(Math.clamp(bulan, 0, 60));
        model.addAttribute("listing", listing).addAttribute("dues", dues).addAttribute("regions", regions);
        return "institution/licence/dues";
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        NavItem applicationsEntry() {
            return new NavItem(31, "nav.applications", "/permohonan", Permission.DECIDE_REGISTRATION.name(), "file");
        }
    }
}
