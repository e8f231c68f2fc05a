package id.naungan.institution.alarm;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.history.History;
import id.naungan.reference.Norms;
import id.naungan.reference.Terms;
import id.naungan.trail.HistoryWords;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is watched and why, for everybody who sees alarms; the administrator changes a rule and sees what became of it. */
@Controller
class RulePage {

    private static final String HERE = "/peringatan/aturan";

    private final AlarmRules rules;
    private final Terms terms;
    private final Norms norms;
    private final History history;
    private final HistoryWords words;

    RulePage(AlarmRules rules, Terms terms, Norms norms, History history, HistoryWords words) {
        this.rules = rules;
        this.terms = terms;
        this.norms = norms;
        this.history = history;
        this.words = words;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_INSTITUTIONS)
    ModelAndView all() {
        return new ModelAndView("institution/alarm/rules")
                .addObject("rules", rules.all())
                .addObject("office", terms.value("peringatan-dinsos"));
    }

    @GetMapping(HERE + "/{jenis}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView ask(@PathVariable String jenis) {
        var rule = rules.one(jenis);
        return page(rule, Form.of(RuleForm.of(rule)), HttpStatus.OK);
    }

    @PostMapping(HERE + "/{jenis}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView change(@PathVariable String jenis, Submission<RuleForm> sent, Flash flash) {
        var rule = rules.one(jenis);
        return switch (sent) {
            case Rejected<RuleForm>(var form) -> page(rule, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<RuleForm> accepted -> {
                var value = accepted.value();
                if (norms.find(value.norm()).isEmpty())
                    yield page(
                            rule, accepted.form().wrong("norm", "form.error.choice"), HttpStatus.UNPROCESSABLE_CONTENT);
                rules.change(rule, value);
                flash.say("alarmrule.saved");
                yield new ModelAndView("redirect:" + HERE + "#" + jenis);
            }
        };
    }

    private ModelAndView page(AlarmRule rule, Form<RuleForm> form, HttpStatus status) {
        var page = new ModelAndView("institution/alarm/rule")
                .addObject("rule", rule)
                .addObject("form", form)
                .addObject(
                        "entries", history.ofRow("institution.alarm_rule", rule.id().toString(), null))
                .addObject("words", words);
        page.setStatus(status);
        return page;
    }
}
