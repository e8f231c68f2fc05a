package id.naungan.duty.month;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.receive.RosterSheet;
import id.naungan.duty.receive.SheetAnswer;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The roster of a month: the sheet to write on, to publish, and on paper. */
@Controller
class MonthPage {

    private static final String HERE = "/lks/{id}/jaga";

    private final InstitutionCovers covers;
    private final MonthOfDuty months;
    private final SheetAnswer sheets;
    private final Publish publish;
    private final Scopes scopes;

    MonthPage(InstitutionCovers covers, MonthOfDuty months, SheetAnswer sheets, Publish publish, Scopes scopes) {
        this.covers = covers;
        this.months = months;
        this.sheets = sheets;
        this.publish = publish;
        this.scopes = scopes;
    }

    @GetMapping(HERE + "/bulan")
    @May(Permission.SEE_DUTY)
    String month(@PathVariable UUID id, @RequestParam(defaultValue = "") String bulan, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("view", months.of(id, read(bulan)));
        return "duty/month/page";
    }

    @GetMapping(HERE + "/cetak")
    @May(Permission.SEE_DUTY)
    String paper(@PathVariable UUID id, @RequestParam(defaultValue = "") String bulan, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("view", months.of(id, read(bulan)));
        return "duty/month/paper";
    }

    /** The same sheet as by the outbox, sent by the page itself. */
    @PostMapping(HERE + "/bulan")
    @May(Permission.KEEP_DUTY)
    ModelAndView save(@PathVariable UUID id, Submission<RosterSheet> sent, HttpServletRequest request, Flash flash) {
        return sheets.answer(
                id, sent, request, flash, sheet -> "/lks/" + id + "/jaga/bulan?bulan=" + YearMonth.from(sheet.day()));
    }

    @PostMapping(HERE + "/terbit")
    @May(Permission.KEEP_DUTY)
    String publish(@PathVariable UUID id, @RequestParam(defaultValue = "") String bulan, Flash flash) {
        if (!id.equals(scopes.current().institution())) throw new NotVisible();
        var month = read(bulan);
        publish.month(covers.of(id), month);
        flash.say("duty.flash.published");
        return "redirect:/lks/" + id + "/jaga/bulan?bulan=" + month;
    }

    private YearMonth read(String text) {
        try {
            if (!text.isEmpty()) return YearMonth.parse(text);
        } catch (DateTimeException _) {
            // An address somebody mistyped shows the month that runs.
        }
        return YearMonth.from(LocalDate.now(scopes.current().zone()));
    }
}
