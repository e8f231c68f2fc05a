package id.naungan.casework.referral;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a referral as a letter that holds what the receiver may know, and no more; it is issued once. */
@Component
class PrintReferral {

    static final String KIND = "RUJUKAN_KELUAR";

    private static final ActKind PRINTED = ActKind.of("casework.referral-printed");

    /** What went out does not change after sending, whatever is answered. */
    private static final int VERSION = 1;

    private final Acts acts;
    private final Letters letters;
    private final ReferralViews views;

    PrintReferral(Acts acts, Letters letters, ReferralViews views) {
        this.acts = acts;
        this.letters = letters;
        this.views = views;
    }

    Issued print(Ui ui, Referral sent) {
        return letters.of(sent.id(), VERSION, KIND)
                .orElseGet(() ->
                        acts.perform(PRINTED, Reason.NONE, () -> letters.issue(sent.id(), VERSION, content(ui, sent))));
    }

    private LetterContent content(Ui ui, Referral sent) {
        var view = views.of(sent);
        var words = view.words();
        if (words == null) throw new NotVisible();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(ui, sent, words)));
        blocks.add(new Block.Heading(ui.msg("referral.facts.summary")));
        blocks.add(new Block.Text(words.summary()));
        blocks.add(new Block.Text(ui.msg("referral.door.confidential")));
        blocks.add(new Block.Signatures(signatures(ui, view)));
        return new LetterContent(
                KIND,
                ui.msg("referral.title"),
                sent.clientId(),
                sent.institutionId(),
                sent.district(),
                words.sealed() ? Permission.OPEN_SEALED : Permission.SEE_CASE,
                blocks,
                ui.english() ? "en" : "id");
    }

    private static List<Fact> facts(Ui ui, Referral sent, ReferralWords words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("referral.receiver.name"), sent.receiver()));
        facts.add(new Fact(ui.msg("referral.send.subject"), sent.subject()));
        if (sent.subjectSex() != null) facts.add(new Fact(ui.msg("referral.sex"), ui.label(sent.subjectSex())));
        if (sent.subjectAge() != null)
            facts.add(new Fact(ui.msg("referral.age"), ui.msg("age.years", sent.subjectAge())));
        facts.add(new Fact(ui.msg("referral.need.urgency"), ui.label(sent.urgency())));
        facts.add(new Fact(ui.msg("referral.need.service"), words.service()));
        facts.add(new Fact(ui.msg("referral.draft.deadline"), ui.date(sent.deadline())));
        if (sent.appointmentOn() != null)
            facts.add(new Fact(ui.msg("referral.draft.appointment"), ui.date(sent.appointmentOn())));
        return facts;
    }

    private static List<Signature> signatures(Ui ui, ReferralView view) {
        return view.steps().stream()
                .filter(step -> step.status() == ReferralStatus.DIKIRIM)
                .map(step -> Signature.inTheSystem(
                        ui.msg("referral.letter.sender"), step.who(), step.at().toInstant()))
                .toList();
    }

    /** A referral that is taken back leaves no letter that still holds. */
    void revoke(Referral of, String why) {
        letters.of(of.id()).forEach(letter -> letters.revoke(letter.id(), why));
    }
}
