package id.naungan.casework.conference;

import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.reference.Codes;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prints signed minutes (F6b), with the clients the printer may see. */
@Component
class PrintMinutes {

    private static final ActKind PRINTED = ActKind.of("casework.minutes-printed");

    private final Acts acts;
    private final Letters letters;
    private final Conferences conferences;
    private final ReadMinutes read;
    private final Codes codes;
    private final Scopes scopes;

    PrintMinutes(Acts acts, Letters letters, Conferences conferences, ReadMinutes read, Codes codes, Scopes scopes) {
        this.acts = acts;
        this.letters = letters;
        this.conferences = conferences;
        this.read = read;
        this.codes = codes;
        this.scopes = scopes;
    }

    Issued print(Ui ui, UUID id) {
        var of = conferences.one(id);
        if (of.draft() || of.signedAt() == null) throw new NotVisible();
        // The letter is one for all: whoever sees only some of the clients would print a part and call it the whole.
        if (scopes.current().reach() == Reach.CLIENTS) throw new NotAllowed("minutes with the reach of own clients");
        var cases = read.cases(id);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Fact(ui.msg("casework.meeting.place"), of.place()),
                new Fact(ui.msg("conference.chair"), of.chairName()))));
        blocks.add(new Block.Table(
                List.of(ui.msg("conference.print.name"), ui.msg("conference.print.profession")),
                conferences.attendees(id).stream()
                        .map(a -> List.of(a.name(), codes.label("PROFESI", a.profession(), ui.locale())))
                        .toList()));
        for (var one : cases) {
            blocks.add(new Block.Heading(one.name()));
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(ui.msg("conference.print.summary"), one.summary()));
            facts.add(new Fact(ui.msg("conference.print.decision"), one.decision()));
            facts.add(new Fact(ui.msg("conference.print.follow-up"), one.followUp()));
            if (one.until() != null) facts.add(new Fact(ui.msg("conference.print.until"), ui.date(one.until())));
            if (one.holderName() != null) facts.add(new Fact(ui.msg("conference.print.holder"), one.holderName()));
            blocks.add(new Block.Facts(facts));
        }
        blocks.add(new Block.Signatures(
                List.of(Signature.inTheSystem(ui.msg("conference.chair"), of.chairName(), of.signedAt()))));
        return acts.perform(
                PRINTED,
                Reason.NONE,
                () -> letters.issue(
                        id,
                        cases.size(),
                        new LetterContent(
                                "NOTULEN_KASUS",
                                ui.msg("letter.kind.NOTULEN_KASUS"),
                                null,
                                of.institution(),
                                of.district(),
                                Permission.HOLD_CONFERENCE,
                                blocks,
                                ui.english() ? "en" : "id")));
    }
}
