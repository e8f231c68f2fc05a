package id.naungan.monitoring.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Visits;
import id.naungan.monitoring.warning.Warnings;
import id.naungan.web.Page;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits, what is late, by severity and by home; every figure opens its list. */
@Controller("monitoringDeskPage")
class DeskPage {

    private static final int HOMES = 20;

    private final FindingList list;
    private final Findings findings;
    private final Visits visits;
    private final Warnings warnings;
    private final Offices offices;
    private final InstitutionWords words;
    private final Scopes scopes;

    DeskPage(
            FindingList list,
            Findings findings,
            Visits visits,
            Warnings warnings,
            Offices offices,
            InstitutionWords words,
            Scopes scopes) {
        this.list = list;
        this.findings = findings;
        this.visits = visits;
        this.warnings = warnings;
        this.offices = offices;
        this.words = words;
        this.scopes = scopes;
    }

    /** A home finds its own tab. */
    @GetMapping("/pemantauan")
    @May(Permission.SEE_MONITORING)
    String desk(Model model) {
        var scope = scopes.current();
        if (scope.role() == Role.PENGELOLA) return "redirect:/lks/" + scope.home() + "/pemantauan";
        var today = findings.today();
        model.addAttribute("counts", list.counts())
                .addAttribute("severities", list.bySeverity())
                .addAttribute("homes", list.byHome(HOMES))
                .addAttribute(
                        "visits",
                        visits.where(
                                "v.state in ('RENCANA', 'BERLANGSUNG', 'DILAPORKAN', 'DITANGGAPI') and (v.state = 'BERLANGSUNG' or (v.state = 'RENCANA' and v.planned_on <= ?) or v.state in ('DILAPORKAN', 'DITANGGAPI')) order by v.planned_on, v.id limit 50",
                                today.plusDays(30)))
                .addAttribute("warnings", warnings.inForce())
                .addAttribute("proposals", warnings.proposals())
                .addAttribute("today", today)
                .addAttribute("offices", offices)
                .addAttribute("words", words);
        return "monitoring/desk/desk";
    }

    @GetMapping("/pemantauan/temuan")
    @May(Permission.SEE_MONITORING)
    String list(@RequestParam Map<String, String> asked, Model model) {
        var filter = FindingFilter.of(asked);
        var lines = list.lines(filter, FindingFilter.PAGE + 1, (filter.page() - 1) * FindingFilter.PAGE);
        model.addAttribute("filter", filter)
                .addAttribute("which", list.which())
                .addAttribute("counts", list.counts())
                .addAttribute("page", Page.cut(lines, filter.page(), FindingFilter.PAGE, list.count(filter)))
                .addAttribute("today", findings.today())
                .addAttribute("advises", offices.advises())
                .addAttribute("offices", offices)
                .addAttribute("words", words);
        return "monitoring/desk/list";
    }
}
