package id.naungan.monitoring.visit;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.Visits;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The visits of a month, day by day: the office's own, and those of others the reader may know of. */
@Controller
class CalendarPage {

    private final Visits visits;
    private final Findings findings;
    private final Offices offices;

    CalendarPage(Visits visits, Findings findings, Offices offices) {
        this.visits = visits;
        this.findings = findings;
        this.offices = offices;
    }

    @GetMapping("/pemantauan/kalender")
    @May(Permission.MONITOR)
    String month(@RequestParam(defaultValue = "") String bulan, Model model) {
        var month = month(bulan);
        List<Visit> of = visits.where(
                "v.planned_on between ? and ? order by v.planned_on, i.profile_name, v.id limit 500",
                month.atDay(1),
                month.atEndOfMonth());
        model.addAttribute("month", month)
                .addAttribute(
                        "days",
                        of.stream().collect(Collectors.groupingBy(Visit::plannedOn, TreeMap::new, Collectors.toList())))
                .addAttribute("number", of.size())
                .addAttribute("offices", offices);
        return "monitoring/visit/calendar";
    }

    private YearMonth month(String asked) {
        try {
            return YearMonth.parse(asked);
        } catch (DateTimeException _) {
            return YearMonth.from(findings.today());
        }
    }
}
