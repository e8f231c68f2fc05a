package id.naungan.casework.recap;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Homes;
import id.naungan.casework.Today;
import id.naungan.reference.Regions;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The monthly recap: districts for a province, homes for a district, months for a home. */
@Controller
class RecapPage {

    private final Recap recap;
    private final Homes homes;
    private final Regions regions;
    private final Today today;

    RecapPage(Recap recap, Homes homes, Regions regions, Today today) {
        this.recap = recap;
        this.homes = homes;
        this.regions = regions;
        this.today = today;
    }

    @GetMapping("/rekap")
    @May(Permission.SEE_STAYS)
    ModelAndView recap(Submission<RecapFilter> sent) {
        return switch (sent) {
            case Rejected<RecapFilter>(var form) -> page(form, RecapFilter.NONE);
            case Accepted<RecapFilter> accepted -> page(accepted.form(), accepted.value());
        };
    }

    private ModelAndView page(Form<RecapFilter> form, RecapFilter filter) {
        var month = filter.bulan() == null ? YearMonth.from(today.date()) : filter.bulan();
        var shown = filter.bulan() == null && !form.hasProblems() ? form.prefilled("bulan", month) : form;
        return new ModelAndView("casework/recap/page").addObject("form", shown).addObject("view", view(filter, month));
    }

    private RecapView view(RecapFilter filter, YearMonth month) {
        var home = recap.home(filter);
        if (home != null) return months(home, month);
        if (recap.byDistrict(filter)) return summed(RecapView.By.DISTRICT, month, "", recap.districts(month), null);
        var place = filter.kab() == null ? "" : regions.name(filter.kab());
        return summed(RecapView.By.HOME, month, place, recap.homes(month, filter.kab()), filter.kab());
    }

    private RecapView months(UUID home, YearMonth month) {
        return new RecapView(RecapView.By.MONTH, month, homes.within(home).name(), recap.months(home, month), null);
    }

    private static RecapView summed(
            RecapView.By by, YearMonth month, String place, List<RecapLine> lines, @Nullable String district) {
        var sum = lines.stream().map(RecapLine::figures).reduce(Figures.NONE, Figures::plus);
        return new RecapView(by, month, place, lines, new RecapLine("", null, month, null, district, sum));
    }
}
