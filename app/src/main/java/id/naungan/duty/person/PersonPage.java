package id.naungan.duty.person;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.month.MonthOfDuty;
import id.naungan.duty.receive.RosterSheet;
import id.naungan.duty.receive.SheetAnswer;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person's month, a choice a day. */
@Controller
class PersonPage {

    private static final String HERE = "/lks/{id}/jaga/orang/{person}";

    private final InstitutionCovers covers;
    private final MonthOfDuty months;
    private final Rosters rosters;
    private final SheetAnswer sheets;

    PersonPage(InstitutionCovers covers, MonthOfDuty months, Rosters rosters, SheetAnswer sheets) {
        this.covers = covers;
        this.months = months;
        this.rosters = rosters;
        this.sheets = sheets;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DUTY)
    String month(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable String bulan,
            Model model) {
        var cover = covers.of(id);
        var month = bulan != null && bulan.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(bulan)
                : YearMonth.from(rosters.today());
        var view = months.of(id, month);
        var row = view.rows().stream()
                .filter(one -> one.member().id().equals(person))
                .findFirst()
                .orElseThrow(NotVisible::new);
        model.addAttribute("cover", cover).addAttribute("view", view).addAttribute("row", row);
        return "duty/person/page";
    }

    /** The same sheet as by the outbox, sent by the page itself. */
    @PostMapping(HERE)
    @May(Permission.KEEP_DUTY)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable UUID person,
            Submission<RosterSheet> sent,
            HttpServletRequest request,
            Flash flash) {
        return sheets.answer(
                id,
                sent,
                request,
                flash,
                sheet -> "/lks/" + id + "/jaga/orang/" + person + "?bulan=" + YearMonth.from(sheet.day()));
    }
}
