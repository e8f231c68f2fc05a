package id.naungan.institution.alarm;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Alarms of an area, of one home with what ended, and one of them to take note of. */
@Controller
class AlarmPage {

    private static final String HERE = "/lks/{id}/peringatan";

    private final AlarmList list;
    private final Acknowledge acknowledge;
    private final InstitutionCovers covers;
    private final InstitutionWords words;

    AlarmPage(AlarmList list, Acknowledge acknowledge, InstitutionCovers covers, InstitutionWords words) {
        this.list = list;
        this.acknowledge = acknowledge;
        this.covers = covers;
        this.words = words;
    }

    @GetMapping("/lks/peringatan")
    @May(Permission.SEE_INSTITUTIONS)
    String area(@RequestParam Map<String, String> asked, Model model) {
        var filter = AlarmFilter.of(asked);
        var from = (filter.page() - 1) * AlarmFilter.PAGE;
        var lines = list.lines(filter, AlarmFilter.PAGE + 1, from);
        model.addAttribute("filter", filter)
                .addAttribute("counts", list.counts(filter))
                .addAttribute("page", Page.cut(lines, filter.page(), AlarmFilter.PAGE, null))
                .addAttribute("words", words);
        return "institution/alarm/list";
    }

    @GetMapping(HERE)
    @May(Permission.SEE_INSTITUTIONS)
    String home(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("open", list.open(id))
                .addAttribute("ended", list.history(id));
        return "institution/alarm/home";
    }

    @GetMapping(HERE + "/{alarm}")
    @May(Permission.ACKNOWLEDGE_ALARM)
    String one(@PathVariable UUID id, @PathVariable UUID alarm, Model model) {
        return form(id, alarm, Form.blank(Acknowledgement.class), model);
    }

    @PostMapping(HERE + "/{alarm}")
    @May(Permission.ACKNOWLEDGE_ALARM)
    String note(
            @PathVariable UUID id,
            @PathVariable UUID alarm,
            Submission<Acknowledgement> sent,
            Flash flash,
            Model model) {
        if (list.one(id, alarm) == null) throw new NotVisible();
        return switch (sent) {
            case Rejected<Acknowledgement>(var form) -> form(id, alarm, form, model);
            case Accepted<Acknowledgement>(var said) -> {
                flash.say(acknowledge.note(id, alarm, said) ? "homealarm.flash.noted" : "homealarm.flash.before");
                yield "redirect:/lks/" + id + "/peringatan";
            }
        };
    }

    private String form(UUID id, UUID alarm, Form<Acknowledgement> form, Model model) {
        var one = list.one(id, alarm);
        if (one == null) throw new NotVisible();
        model.addAttribute("cover", covers.of(id)).addAttribute("alarm", one).addAttribute("form", form);
        return "institution/alarm/note";
    }
}
