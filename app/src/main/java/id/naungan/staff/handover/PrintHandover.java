package id.naungan.staff.handover;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.reference.Codes;
import id.naungan.web.NotAllowed;
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

/** Prints form F17. The children's notes stay in the system: the paper says how many there are and of whom. */
@Controller
class PrintHandover {

    private static final ActKind PRINTED = ActKind.of("staff.handover-printed");

    private final Acts acts;
    private final Letters letters;
    private final Handovers handovers;
    private final Codes codes;
    private final Scopes scopes;
    private final Speech speech;

    PrintHandover(Acts acts, Letters letters, Handovers handovers, Codes codes, Scopes scopes, Speech speech) {
        this.acts = acts;
        this.letters = letters;
        this.handovers = handovers;
        this.codes = codes;
        this.scopes = scopes;
        this.speech = speech;
    }

    @PostMapping("/petugas/serah-terima/{id}/cetak")
    @May(Permission.SEE_STAFF)
    String print(@PathVariable UUID id, HttpServletRequest request) {
        var ui = speech.of(request);
        var of = handovers.one(id);
        if (of.handedAt() == null || of.handedByName() == null) throw new NotVisible();
        // One letter for all: whoever sees only some of the children would print a part and call it the whole.
        if (scopes.current().reach() == Reach.CLIENTS) throw new NotAllowed("handover with the reach of own clients");
        var content = new LetterContent(
                "SERAH_TERIMA_PENGASUH",
                ui.msg("staff.handover.letter"),
                null,
                of.homeId(),
                of.district(),
                Permission.SEE_STAFF,
                blocks(ui, of),
                ui.locale().getLanguage());
        var issued = acts.perform(
                PRINTED, Reason.NONE, () -> letters.issue(id, of.state() == Handover.State.DIKETAHUI ? 2 : 1, content));
        return "redirect:" + issued.href();
    }

    private List<Block> blocks(Ui ui, Handover of) {
        var blocks = new ArrayList<Block>();
        var facts = new ArrayList<>(List.of(
                new Fact(ui.msg("staff.handover.from"), of.fromName()),
                new Fact(ui.msg("staff.handover.to"), of.toName()),
                new Fact(
                        ui.msg("staff.handover.kind"),
                        codes.label("ALASAN_GANTI_PENGASUH", of.planKind(), ui.locale())),
                new Fact(ui.msg("staff.handover.reason"), of.planReason()),
                new Fact(ui.msg("staff.handover.on"), ui.date(of.planOn()))));
        if (of.planToldOn() != null) facts.add(new Fact(ui.msg("staff.handover.toldOn"), ui.date(of.planToldOn())));
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Table(
                List.of(ui.msg("staff.handover.child"), ui.msg("staff.handover.noted-by")),
                handovers.children(of.id()).stream()
                        .map(c -> List.of(c.name(), c.notedByName() == null ? "–" : c.notedByName()))
                        .toList()));
        var signatures = new ArrayList<Signature>();
        signatures.add(Signature.inTheSystem(ui.msg("staff.post.KEPALA"), of.handedByName(), of.handedAt()));
        if (of.knownAt() != null && of.knownByName() != null)
            signatures.add(Signature.inTheSystem(ui.msg("staff.handover.known"), of.knownByName(), of.knownAt()));
        blocks.add(new Block.Signatures(signatures));
        return blocks;
    }
}
