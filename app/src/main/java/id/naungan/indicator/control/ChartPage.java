package id.naungan.indicator.control;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.AlarmKind;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Norms;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Weeks of a home beside its own past, and what is marked. */
@Controller("controlPage")
class ChartPage {

    private final InstitutionCovers covers;
    private final ChartsOfHome charts;
    private final Norms norms;

    ChartPage(InstitutionCovers covers, ChartsOfHome charts, Norms norms) {
        this.covers = covers;
        this.charts = charts;
        this.norms = norms;
    }

    private static AlarmKind kind(Measure measure) {
        return new AlarmKind(measure.kind(), "/lks/{id}/kendali#" + measure, "week", "count", "low", "high")
                .opens(Permission.SEE_DASHBOARD);
    }

    @Bean
    static AlarmKind changeOfIncidents() {
        return kind(Measure.INSIDEN);
    }

    @Bean
    static AlarmKind changeOfRunaways() {
        return kind(Measure.KABUR);
    }

    @Bean
    static AlarmKind changeOfAdmissions() {
        return kind(Measure.MASUK);
    }

    @Bean
    static AlarmKind changeOfExits() {
        return kind(Measure.KELUAR);
    }

    @Bean
    static AlarmKind changeOfTreatment() {
        return kind(Measure.SEHAT);
    }

    @Bean
    static AlarmKind changeOfNotes() {
        return kind(Measure.CATATAN);
    }

    @GetMapping("/lks/{id}/kendali")
    @May(Permission.SEE_DASHBOARD)
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("charts", charts.of(id))
                .addAttribute("plan", charts.plan())
                .addAttribute("basis", norms.find("KENDALI-USULAN").orElse(null));
        return "indicator/control/charts";
    }
}
