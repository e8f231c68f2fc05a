package id.naungan.aid.proposal;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.desk.Bars;
import id.naungan.aid.programme.Programmes;
import id.naungan.aid.proposal.ProposalLines.Which;
import id.naungan.institution.InstitutionWords;
import id.naungan.sheet.run.RunStatus;
import id.naungan.store.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A proposal: begun, counted with its progress, and looked through. */
@Controller
class ProposalPage {

    private static final String HERE = "/bansos/usulan/{id}";

    private final Proposals proposals;
    private final ProposalLines lines;
    private final ProposeAid propose;
    private final Programmes programmes;
    private final InstitutionWords words;

    ProposalPage(
            Proposals proposals,
            ProposalLines lines,
            ProposeAid propose,
            Programmes programmes,
            InstitutionWords words) {
        this.proposals = proposals;
        this.lines = lines;
        this.propose = propose;
        this.programmes = programmes;
        this.words = words;
    }

    @GetMapping("/bansos/program/{programme}/usulan")
    @May(Permission.PROPOSE_AID)
    String ask(@PathVariable UUID programme, @RequestParam UUID periode, Model model) {
        return form(
                programme,
                Form.blank(ProposalForm.class).prefilled("id", Ids.next()).prefilled("period", periode),
                model);
    }

    @PostMapping("/bansos/program/{programme}/usulan")
    @May(Permission.PROPOSE_AID)
    String begin(@PathVariable UUID programme, Submission<ProposalForm> sent, Model model) {
        if (!programmes.mine(programmes.one(programme).region())) throw new NotAllowed("PROPOSE_AID");
        return switch (sent) {
            case Rejected<ProposalForm>(var form) -> form(programme, form, model);
            case Accepted<ProposalForm> accepted ->
                propose.begin(accepted.value())
                        ? "redirect:/bansos/usulan/" + accepted.value().id()
                        : form(programme, accepted.form().wrong("", "aid.error.propose"), model);
        };
    }

    @GetMapping(HERE)
    @May(Permission.SEE_AID)
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SEMUA") Which mana,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        var found = proposals.one(id);
        model.addAttribute("found", found).addAttribute("mine", proposals.mine(found));
        if (found.status() == RunStatus.BERJALAN) return "aid/proposal/progress";
        var sums = lines.sums(id);
        model.addAttribute("sums", sums)
                .addAttribute("bars", Bars.of(sums, words))
                .addAttribute("reasons", lines.reasons(id))
                .addAttribute("homes", lines.homes(id, mana, wilayah, Math.max(1, hal)))
                .addAttribute("which", mana)
                .addAttribute("district", wilayah)
                .addAttribute("otherEyes", proposals.otherEyes(found))
                .addAttribute("words", words);
        return "aid/proposal/show";
    }

    @PostMapping(HERE + "/penghitungan")
    @May(Permission.PROPOSE_AID)
    String again(@PathVariable UUID id, @RequestParam(defaultValue = "lanjut") String cara) {
        propose.again(own(id), cara.equals("ulang"));
        return "redirect:/bansos/usulan/" + id;
    }

    @PostMapping(HERE + "/pembatalan")
    @May(Permission.PROPOSE_AID)
    String cancel(@PathVariable UUID id) {
        own(id);
        propose.cancel(id);
        return "redirect:/bansos/usulan/" + id;
    }

    private Proposal own(UUID id) {
        var found = proposals.one(id);
        if (!proposals.mine(found)) throw new NotAllowed("PROPOSE_AID");
        return found;
    }

    private String form(UUID programme, Form<ProposalForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "aid.proposal.form")
                .addAttribute("lead", "aid.proposal.lead")
                .addAttribute("action", "/bansos/program/" + programme + "/usulan")
                .addAttribute("back", "/bansos/program/" + programme);
        return "aid/form";
    }
}
