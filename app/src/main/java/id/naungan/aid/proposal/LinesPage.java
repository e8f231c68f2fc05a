package id.naungan.aid.proposal;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.verify.Verdicts;
import id.naungan.institution.InstitutionWords;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A home in a proposal: every client with the days, the money, or why not. */
@Controller
class LinesPage {

    private static final String HERE = "/bansos/usulan/{id}/lks/{home}";

    private final Proposals proposals;
    private final ProposalLines lines;
    private final RuleLine rule;
    private final Verdicts verdicts;
    private final InstitutionWords words;

    LinesPage(Proposals proposals, ProposalLines lines, RuleLine rule, Verdicts verdicts, InstitutionWords words) {
        this.proposals = proposals;
        this.lines = lines;
        this.rule = rule;
        this.verdicts = verdicts;
        this.words = words;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_AID)
    String show(@PathVariable UUID id, @PathVariable UUID home, Model model) {
        var found = proposals.one(id);
        var row = lines.home(id, home);
        model.addAttribute("found", found)
                .addAttribute("home", row)
                .addAttribute("lines", lines.lines(id, home))
                .addAttribute("verdicts", verdicts.of(id, home))
                .addAttribute("level", verdicts.level(found, row))
                .addAttribute("verdict", verdicts.blank())
                .addAttribute("words", words);
        return "aid/proposal/home";
    }

    @GetMapping(HERE + "/klien/{client}/putusan")
    @May(Permission.VERIFY_AID)
    String ask(
            @PathVariable UUID id,
            @PathVariable UUID home,
            @PathVariable UUID client,
            @RequestParam(required = false) UUID dari,
            Model model) {
        return form(
                id,
                home,
                client,
                Form.blank(RulingForm.class).prefilled("id", Ids.next()).prefilled("dari", dari == null ? id : dari),
                model);
    }

    @PostMapping(HERE + "/klien/{client}/putusan")
    @May(Permission.VERIFY_AID)
    String rule(
            @PathVariable UUID id,
            @PathVariable UUID home,
            @PathVariable UUID client,
            Submission<RulingForm> sent,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected<RulingForm>(var form) -> form(id, home, client, form, model);
            case Accepted<RulingForm> accepted -> {
                if (!proposals.one(id).open())
                    yield form(id, home, client, accepted.form().wrong("", "aid.error.decided"), model);
                rule.rule(id, home, client, accepted.value());
                flash.say("aid.flash.ruled");
                yield "redirect:/bansos/usulan/" + id + "/lks/" + home + "#k-" + client;
            }
        };
    }

    private String form(UUID id, UUID home, UUID client, Form<RulingForm> form, Model model) {
        lines.home(id, home);
        var here = "/bansos/usulan/" + id + "/lks/" + home;
        model.addAttribute("form", form)
                .addAttribute("title", "aid.ruling.form")
                .addAttribute("lead", "aid.ruling.lead")
                .addAttribute("action", here + "/klien/" + client + "/putusan")
                .addAttribute("back", here);
        return "aid/form";
    }
}
