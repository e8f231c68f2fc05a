package id.naungan.aid.treasury;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.proposal.Proposal;
import id.naungan.aid.proposal.Proposals;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands the list of a decided proposal to the treasury; whoever takes it says what for. Nothing leaves unless its sum is the decision's. */
@Controller
class TreasuryPage {

    static final ActKind EXPORTED = ActKind.of("aid.treasury-exported");

    private final Proposals proposals;
    private final TreasurySheet sheet;
    private final Acts acts;

    TreasuryPage(Proposals proposals, TreasurySheet sheet, Acts acts) {
        this.proposals = proposals;
        this.sheet = sheet;
        this.acts = acts;
    }

    @GetMapping("/bansos/usulan/{id}/unduhan")
    @May(Permission.PAY_AID)
    ModelAndView ask(@PathVariable UUID id) {
        return form(own(id), Downloads.blank());
    }

    @PostMapping("/bansos/usulan/{id}/unduhan")
    @May(Permission.PAY_AID)
    @Nullable
    ModelAndView take(
            @PathVariable UUID id, Submission<DownloadPurpose> sent, Locale locale, HttpServletResponse response)
            throws IOException {
        var proposal = own(id);
        return switch (sent) {
            case Rejected<DownloadPurpose>(var form) -> again(proposal, form);
            case Accepted<DownloadPurpose> accepted -> {
                if (proposal.state() != Proposal.State.DITETAPKAN)
                    yield again(proposal, accepted.form().wrong("", "aid.error.export"));
                send(proposal, accepted.value(), locale, response);
                yield null;
            }
        };
    }

    private void send(Proposal proposal, DownloadPurpose said, Locale locale, HttpServletResponse response)
            throws IOException {
        var lines = sheet.lines(proposal.id());
        if (lines.stream().mapToLong(TreasurySheet.Line::amount).sum() != proposal.total())
            throw new IllegalStateException("the list does not add up to the decision");
        acts.perform(
                EXPORTED,
                new Reason(said.tujuan(), said.bentuk() + " " + proposal.id() + " " + proposal.total()),
                () -> {});
        var rows = sheet.rows(proposal, lines, locale);
        var out = Downloads.open(response, said.bentuk(), "bansos-" + proposal.since());
        switch (said.bentuk()) {
            case XLSX -> sheet.xlsx(rows, locale, out);
            case CSV -> sheet.csv(rows, out);
        }
    }

    private Proposal own(UUID id) {
        var proposal = proposals.one(id);
        if (!proposals.mine(proposal)) throw new NotAllowed("PAY_AID");
        return proposal;
    }

    private static ModelAndView again(Proposal proposal, Form<DownloadPurpose> form) {
        var page = form(proposal, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(Proposal proposal, Form<DownloadPurpose> form) {
        return new ModelAndView(
                "aid/form",
                Map.of(
                        "form",
                        form,
                        "title",
                        "aid.treasury.form",
                        "lead",
                        "aid.treasury.lead",
                        "action",
                        proposal.href() + "/unduhan",
                        "back",
                        proposal.href()));
    }
}
