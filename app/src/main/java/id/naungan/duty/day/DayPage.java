package id.naungan.duty.day;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.receive.RosterSheet;
import id.naungan.duty.receive.SheetAnswer;
import id.naungan.institution.HomeAlarms;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is on duty on a day, and who shall be: people are tapped into shifts. */
@Controller
class DayPage {

    private static final String HERE = "/lks/{id}/jaga";

    private final InstitutionCovers covers;
    private final DayOfDuty days;
    private final HomeAlarms alarms;
    private final SheetAnswer sheets;
    private final Scopes scopes;

    DayPage(InstitutionCovers covers, DayOfDuty days, HomeAlarms alarms, SheetAnswer sheets, Scopes scopes) {
        this.covers = covers;
        this.days = days;
        this.alarms = alarms;
        this.sheets = sheets;
        this.scopes = scopes;
    }

    /** From the menu: staff to their own turns, the manager to the home's roster, offices to their homes. */
    @GetMapping("/jaga")
    @May(Permission.SEE_DUTY)
    String own() {
        var scope = scopes.current();
        if (scope.institution() == null) return "redirect:/lks/jaga";
        return scope.may(Permission.KEEP_DUTY)
                ? "redirect:/lks/" + scope.institution() + "/jaga"
                : "redirect:/jaga-saya";
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DUTY)
    String day(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate hari,
            Model model) {
        var view = days.of(id, hari);
        // Those of other days stand behind the line on top of the page.
        var day = view.day().toString();
        model.addAttribute("cover", covers.of(id))
                .addAttribute("view", view)
                .addAttribute(
                        "alarms",
                        alarms.open(id, "JAGA_KOSONG", "RASIO_PENGASUH", "RASIO_PROFESIONAL").stream()
                                .filter(alarm -> day.equals(alarm.facts().getOrDefault("day", day)))
                                .toList());
        return "duty/day/page";
    }

    /** The same sheet as by the outbox, sent by the page itself. */
    @PostMapping(HERE + "/hari")
    @May(Permission.KEEP_DUTY)
    ModelAndView save(@PathVariable UUID id, Submission<RosterSheet> sent, HttpServletRequest request, Flash flash) {
        return sheets.answer(id, sent, request, flash, sheet -> "/lks/" + id + "/jaga?hari=" + sheet.day());
    }
}
