package id.naungan.indicator.decide;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.Where;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The children to be assessed for going home, for the office of their area. */
@Controller
class ChildrenPage {

    static final String HERE = DecidePage.HERE + "/pulang/anak";
    private static final int SIZE = 50;

    private final Children children;
    private final CountedFigures figures;
    private final Wording wording;
    private final Scopes scopes;

    ChildrenPage(Children children, CountedFigures figures, Wording wording, Scopes scopes) {
        this.children = children;
        this.figures = figures;
        this.wording = wording;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_CLIENTS)
    ModelAndView list(@RequestParam(defaultValue = "") String wilayah, @RequestParam(defaultValue = "1") int hal) {
        var scope = scopes.current();
        if (scope.reach() != Reach.DISTRICT && scope.reach() != Reach.PROVINCE) throw new NotVisible();
        int number = Math.clamp(hal, 1, 10_000);
        var where = Where.of(scope, wilayah, "", figures.month());
        return new ModelAndView("indicator/decide/children")
                .addObject("where", where)
                .addObject("wording", wording)
                .addObject("longDays", children.longDays())
                .addObject("page", Page.cut(children.of(where, number, SIZE), number, SIZE, null));
    }
}
