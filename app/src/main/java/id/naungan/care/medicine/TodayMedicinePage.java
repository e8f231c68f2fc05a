package id.naungan.care.medicine;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.amend.Amendable;
import id.naungan.care.entry.Amend;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.reference.Codes;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NavItem;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Today's medicines of a home: one tap a dose, with and without a network. */
@Controller
class TodayMedicinePage {

    private final MedicineHomes homes;
    private final Outbox outbox;
    private final Scopes scopes;
    private final Codes codes;

    TodayMedicinePage(MedicineHomes homes, Outbox outbox, Scopes scopes, Codes codes) {
        this.homes = homes;
        this.outbox = outbox;
        this.scopes = scopes;
        this.codes = codes;
    }

    /** The entry in the navigation, the correction and the history of a medicine. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        NavItem medicineNav() {
            return new NavItem(22, "care.medicine.nav", "/obat-hari-ini", Permission.WRITE_CARE.name(), "clock");
        }

        @Bean
        Amendable<Medicine> careMedicine(Amend amend, Medicines sheet) {
            return amend.of(sheet);
        }

        @Bean
        HistorySection medicineHistory() {
            return new HistorySection("care.medicine", "", Medicine.class);
        }

        @Bean
        HistorySection doseHistory() {
            return new HistorySection("care.dose", "", GivenDose.class);
        }
    }

    @GetMapping("/obat-hari-ini")
    @May(Permission.WRITE_CARE)
    ModelAndView today(@RequestParam(required = false) @Nullable UUID lks) {
        return page(lks, null, HttpStatus.OK);
    }

    @PostMapping("/obat-hari-ini/{medicine}/{part}")
    @May(Permission.WRITE_CARE)
    ModelAndView give(
            @PathVariable UUID medicine,
            @PathVariable String part,
            @RequestParam(required = false) @Nullable UUID lks,
            Submission<GivenDose> sent,
            HttpServletRequest request,
            Flash flash) {
        return switch (sent) {
            case Rejected<GivenDose> _ ->
                page(lks, new Outcome.Refused("care.dose.unread"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<GivenDose> accepted -> {
                var dose = accepted.value();
                if (!dose.medicineId().equals(medicine) || !dose.partOfDay().equals(part)) throw new NotVisible();
                var outcome = outbox.take("obat", accepted, request);
                yield switch (outcome) {
                    case Outcome.Taken(var href, var version) -> {
                        flash.say("care.dose.saved");
                        yield new ModelAndView(
                                "redirect:" + (lks == null ? href : href.replace("#", "?lks=" + lks + "#")));
                    }
                    case Outcome.Refused _, Outcome.Unreadable _ ->
                        page(lks, outcome, HttpStatus.UNPROCESSABLE_CONTENT);
                    case Outcome.Conflict _ -> page(lks, outcome, HttpStatus.CONFLICT);
                };
            }
        };
    }

    private ModelAndView page(@Nullable UUID lks, @Nullable Outcome outcome, HttpStatus status) {
        var own = scopes.current().institution();
        var home = own == null ? lks : own;
        if (home == null) return new ModelAndView("care/medicine/homes", Map.of("homes", homes.all()));
        var page = new ModelAndView("care/medicine/today", status);
        page.addObject("view", homes.today(home)).addObject("codes", codes).addObject("choose", own == null);
        if (outcome instanceof Outcome.Refused(var key, var args))
            page.addObject("refusal", key).addObject("args", args);
        if (outcome instanceof Outcome.Conflict)
            page.addObject("refusal", "care.dose.conflict").addObject("args", new Object[0]);
        return page;
    }
}
