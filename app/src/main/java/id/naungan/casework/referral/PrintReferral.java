package id.naungan.casework.referral;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.ClientFiles;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Prints a referral that was sent (F7): what the receiver may read, and no more. */
@Controller
class PrintReferral {

    private static final ActKind PRINTED = ActKind.of("casework.referral-printed");

    private final ClientFiles files;
    private final ReferralViews views;
    private final Letters letters;
    private final Acts acts;
    private final Codes codes;
    private final Speech speech;

    PrintReferral(ClientFiles files, ReferralViews views, Letters letters, Acts acts, Codes codes, Speech speech) {
        this.files = files;
        this.views = views;
        this.letters = letters;
        this.acts = acts;
        this.codes = codes;
        this.speech = speech;
    }

    @PostMapping("/klien/{id}/rujukan/{referral}/surat")
    @May(Permission.SEE_CASE)
    String print(@PathVariable UUID id, @PathVariable UUID referral, HttpServletRequest request) {
        var ui = speech.of(request);
        return files.open(id, "surat", cover -> {
            var view = views.of(views.referral(id, referral));
            var of = view.referral();
            if (of.isDraft() || view.closed()) throw new NotVisible();
            var letter = acts.perform(PRINTED, Reason.NONE, () -> letters.issue(referral, of.version(), content(ui, view)));
            return "redirect:" + letter.href();
        });
    }

    private LetterContent content(Ui ui, ReferralView view) {
        var of = view.referral();
        var words = view.words();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("referral.receiver.kind"), codes.label("PENERIMA_RUJUKAN", of.kind(), ui.locale())));
        facts.add(new Fact(ui.msg("referral.receiver.name"), of.receiver()));
        facts.add(new Fact(ui.msg("referral.print.subject"), of.subject()));
        if (of.subjectSex() != null) facts.add(new Fact(ui.msg("casework.print.sex"), ui.label(of.subjectSex())));
        if (of.subjectAge() != null) facts.add(new Fact(ui.msg("referral.print.age"), ui.msg("age.years", of.subjectAge())));
        if (words != null) {
            facts.add(new Fact(ui.msg("referral.need.reason"), words.reason()));
            facts.add(new Fact(ui.msg("referral.need.service"), words.service()));
            facts.add(new Fact(ui.msg("referral.facts.summary"), words.summary()));
        }
        facts.add(new Fact(ui.msg("referral.draft.deadline"), ui.date(of.deadline())));
        var sentBy = of.sentByName() == null ? of.holderName() : of.sentByName();
        return new LetterContent(
                "RUJUKAN_KELUAR", ui.msg("letter.kind.RUJUKAN_KELUAR"), of.clientId(), of.institutionId(), of.district(),
                Permission.SEE_CASE,
                List.of(new Block.Facts(facts), new Block.Signatures(List.of(Signature.withInk(sentBy, null, null)))),
                ui.english() ? "en" : "id");
    }
}
