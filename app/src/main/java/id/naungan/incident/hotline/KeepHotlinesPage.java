package id.naungan.incident.hotline;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An office keeps its numbers: which there are, a new one, a change with its reason, and that one was checked today. */
@Controller
class KeepHotlinesPage {

    private static final String HERE = "/nomor-darurat/ubah";

    private final Hotlines hotlines;
    private final Scopes scopes;
    private final Terms terms;
    private final Clock clock;

    KeepHotlinesPage(Hotlines hotlines, Scopes scopes, Terms terms, Clock clock) {
        this.hotlines = hotlines;
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @May(Permission.EDIT_HOTLINES)
    String list(Model model) {
        model.addAttribute("lines", hotlines.own())
                .addAttribute("today", today())
                .addAttribute("days", terms.value(HotlinePage.TERM).value().intValueExact());
        return "incident/hotline/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.EDIT_HOTLINES)
    String blank(Model model) {
        return form(HERE + "/baru", Form.blank(HotlineForm.class).prefilled("shown", HotlineForm.Shown.YA), model);
    }

    @PostMapping(HERE + "/baru")
    @May(Permission.EDIT_HOTLINES)
    String add(Submission<HotlineForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<HotlineForm>(var form) -> form(HERE + "/baru", form, model);
            case Accepted<HotlineForm> accepted -> {
                var region = accepted.value().region();
                var scope = scopes.current();
                if (region != null && scope.reach() == Reach.PROVINCE && !region.startsWith(scope.region() + "."))
                    yield form(HERE + "/baru", accepted.form().wrong("region", "hotline.form.region.other"), model);
                hotlines.add(accepted.value());
                yield said(flash, "hotline.added");
            }
        };
    }

    @GetMapping(HERE + "/{id}")
    @May(Permission.EDIT_HOTLINES)
    String edit(@PathVariable UUID id, Model model) {
        var line = hotlines.find(id).orElseThrow(NotVisible::new);
        return form(HERE + "/" + id, Form.of(HotlineForm.of(line)), model);
    }

    @PostMapping(HERE + "/{id}")
    @May(Permission.EDIT_HOTLINES)
    String change(@PathVariable UUID id, Submission<HotlineForm> sent, Flash flash, Model model) {
        hotlines.find(id).orElseThrow(NotVisible::new);
        return switch (sent) {
            case Rejected<HotlineForm>(var form) -> form(HERE + "/" + id, form, model);
            case Accepted<HotlineForm> accepted -> {
                hotlines.change(id, accepted.value());
                yield said(flash, "hotline.changed");
            }
        };
    }

    @PostMapping(HERE + "/{id}/pemeriksaan")
    @May(Permission.EDIT_HOTLINES)
    String check(@PathVariable UUID id, Flash flash) {
        hotlines.find(id).orElseThrow(NotVisible::new);
        hotlines.checked(id, today(), scopes.current().name());
        return said(flash, "hotline.checked");
    }

    private static String said(Flash flash, String key) {
        flash.say(key);
        return "redirect:" + HERE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    private String form(String action, Form<HotlineForm> form, Model model) {
        model.addAttribute("form", form).addAttribute("action", action);
        return "incident/hotline/form";
    }
}
