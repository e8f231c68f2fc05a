package id.naungan.aid.verify;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.proposal.Proposal;
import id.naungan.aid.proposal.ProposalLines;
import id.naungan.aid.proposal.Proposals;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
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

/** Sending a proposal, verifying its homes, deciding about it. */
@Controller
class VerifyPage {

    private static final String HERE = "/bansos/usulan/{id}";

    private final Proposals proposals;
    private final ProposalLines lines;
    private final Verdicts verdicts;
    private final DecideAid decide;

    VerifyPage(Proposals proposals, ProposalLines lines, Verdicts verdicts, DecideAid decide) {
        this.proposals = proposals;
        this.lines = lines;
        this.verdicts = verdicts;
        this.decide = decide;
    }

    @PostMapping(HERE + "/pengajuan")
    @May(Permission.PROPOSE_AID)
    String send(@PathVariable UUID id, Flash flash) {
        decide.send(own(id));
        flash.say("aid.flash.sent");
        return "redirect:/bansos/usulan/" + id;
    }

    @GetMapping(HERE + "/lks/{home}/verifikasi")
    @May(Permission.VERIFY_AID)
    String ask(@PathVariable UUID id, @PathVariable UUID home, Model model) {
        return form(id, home, verdicts.blank(), model);
    }

    @PostMapping(HERE + "/lks/{home}/verifikasi")
    @May(Permission.VERIFY_AID)
    String say(@PathVariable UUID id, @PathVariable UUID home, Submission<VerdictForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<VerdictForm>(var form) -> form(id, home, form, model);
            case Accepted<VerdictForm> accepted -> {
                var proposal = proposals.one(id);
                var level = verdicts.level(proposal, lines.home(id, home));
                if (level == null) yield form(id, home, accepted.form().wrong("", "aid.error.verify"), model);
                verdicts.say(proposal, home, level, accepted.value());
                flash.say("aid.flash.verified");
                yield "redirect:/bansos/usulan/" + id + "/lks/" + home;
            }
        };
    }

    @PostMapping(HERE + "/verifikasi")
    @May(Permission.VERIFY_AID)
    String all(@PathVariable UUID id, Flash flash) {
        var proposal = proposals.one(id);
        var level = verdicts.level(proposal);
        if (level == null) throw new NotAllowed("VERIFY_AID");
        verdicts.agreeToAll(proposal, level);
        flash.say("aid.flash.verified");
        return "redirect:/bansos/usulan/" + id;
    }

    @GetMapping(HERE + "/penetapan")
    @May(Permission.VERIFY_AID)
    String decide(@PathVariable UUID id, Model model) {
        return decision(own(id), Form.blank(DecisionForm.class), model);
    }

    @PostMapping(HERE + "/penetapan")
    @May(Permission.VERIFY_AID)
    String decide(@PathVariable UUID id, Submission<DecisionForm> sent, Flash flash, Model model) {
        var proposal = own(id);
        return switch (sent) {
            case Rejected<DecisionForm>(var form) -> decision(proposal, form, model);
            case Accepted<DecisionForm> accepted -> {
                if (proposal.state() != Proposal.State.VERIFIKASI)
                    yield decision(proposal, accepted.form().wrong("", "aid.error.decide"), model);
                if (!proposals.otherEyes(proposal))
                    yield decision(proposal, accepted.form().wrong("", "aid.error.eyes"), model);
                decide.decide(proposal, accepted.value());
                flash.say("aid.flash.decided");
                yield "redirect:/bansos/usulan/" + id;
            }
        };
    }

    private Proposal own(UUID id) {
        var proposal = proposals.one(id);
        if (!proposals.mine(proposal)) throw new NotAllowed("VERIFY_AID");
        return proposal;
    }

    private String form(UUID id, UUID home, Form<VerdictForm> form, Model model) {
        var row = lines.home(id, home);
        model.addAttribute("form", form)
                .addAttribute("title", "aid.verdict.form")
                .addAttribute("lead", "aid.verdict.lead")
                .addAttribute("action", row.href() + "/verifikasi")
                .addAttribute("back", row.href());
        return "aid/form";
    }

    private String decision(Proposal proposal, Form<DecisionForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "aid.decision.form")
                .addAttribute("lead", "aid.decision.lead")
                .addAttribute("action", proposal.href() + "/penetapan")
                .addAttribute("back", proposal.href());
        return "aid/form";
    }
}
