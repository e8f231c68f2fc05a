package id.naungan.monitoring.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Visits;
import id.naungan.monitoring.warning.Warnings;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of a home: its findings and recommendations, visits, warning letters, assessments. */
@Controller("monitoringHomePage")
class HomePage {

    private final InstitutionCovers covers;
    private final Findings findings;
    private final Visits visits;
    private final Warnings warnings;
    private final Offices offices;
    private final Scopes scopes;

    HomePage(
            InstitutionCovers covers,
            Findings findings,
            Visits visits,
            Warnings warnings,
            Offices offices,
            Scopes scopes) {
        this.covers = covers;
        this.findings = findings;
        this.visits = visits;
        this.warnings = warnings;
        this.offices = offices;
        this.scopes = scopes;
    }

    @GetMapping("/lks/{id}/pemantauan")
    @May(Permission.SEE_MONITORING)
    String home(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute(
                        "findings",
                        findings.where(
                                "f.institution_id = ? order by f.state in ('SELESAI', 'BATAL'), f.due_on, "
                                        + Findings.GRAVEST + " limit 300",
                                id))
                .addAttribute(
                        "visits", visits.where("v.institution_id = ? order by v.planned_on desc, v.id limit 100", id))
                .addAttribute("warnings", warnings.of(id))
                .addAttribute("proposals", warnings.proposals(id))
                .addAttribute("level", warnings.next(id))
                .addAttribute("mine", mine(id))
                .addAttribute("today", findings.today())
                .addAttribute("offices", offices);
        return "monitoring/desk/home";
    }

    private boolean mine(UUID id) {
        return scopes.current().role() == Role.PENGELOLA
                && id.equals(scopes.current().institution());
    }
}
