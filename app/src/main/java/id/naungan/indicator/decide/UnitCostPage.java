package id.naungan.indicator.decide;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import id.naungan.web.form.Submission;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What items of the service standard cost in the own area; others read what the offices wrote. */
@Controller
class UnitCostPage {

    static final String HERE = DecidePage.HERE + "/biaya";

    private final UnitCosts costs;
    private final Wording wording;
    private final Scopes scopes;

    UnitCostPage(UnitCosts costs, Wording wording, Scopes scopes) {
        this.costs = costs;
        this.wording = wording;
        this.scopes = scopes;
    }

    private String own() {
        var region = scopes.current().region();
        return region == null ? "" : region;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    ModelAndView list() {
        return new ModelAndView("indicator/decide/costs")
                .addObject("wording", wording)
                .addObject("region", own())
                .addObject("edits", scopes.current().may(Permission.REPORT_SPM))
                .addObject("costs", own().isEmpty() ? java.util.List.of() : costs.all(own()));
    }

    @GetMapping(HERE + "/{butir}")
    @May(Permission.REPORT_SPM)
    ModelAndView ask(@PathVariable UUID butir) {
        var cost = costs.one(own(), butir);
        boolean said = Objects.equals(cost.from(), own());
        return page(
                cost,
                Form.of(new UnitCostForm(
                        cost.id() == null ? Ids.next() : cost.id(),
                        cost.version(),
                        said ? cost.low() : null,
                        said ? cost.high() : null,
                        said && cost.basis() != null ? cost.basis() : "")),
                HttpStatus.OK);
    }

    private ModelAndView page(UnitCost cost, Form<UnitCostForm> form, HttpStatus status) {
        var page = new ModelAndView("indicator/decide/cost")
                .addObject("wording", wording)
                .addObject("cost", cost)
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }

    @PostMapping(HERE + "/{butir}")
    @May(Permission.REPORT_SPM)
    ModelAndView keep(@PathVariable UUID butir, Submission<UnitCostForm> sent, Flash flash) {
        return switch (sent) {
            case Rejected<UnitCostForm>(var form) ->
                page(costs.one(own(), butir), form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<UnitCostForm> accepted -> {
                var value = accepted.value();
                var low = value.low();
                var high = value.high();
                if ((low == null) != (high == null))
                    yield page(costs.one(own(), butir), accepted.form().wrong(low == null ? "low" : "high", "decide.cost.error.both"), HttpStatus.UNPROCESSABLE_CONTENT);
                if (low != null && high != null && high.compareTo(low) < 0)
                    yield page(costs.one(own(), butir), accepted.form().wrong("high", "decide.cost.error.order"), HttpStatus.UNPROCESSABLE_CONTENT);
                costs.keep(butir, value);
                flash.say("decide.cost.saved");
                yield new ModelAndView("redirect:" + HERE);
            }
        };
    }
}
