package id.naungan.incident.letter;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.incident.handling.Incident;
import id.naungan.web.NotAllowed;
import id.naungan.web.Ui;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Issues a letter of an incident. The same incident in the same state keeps its letter and its number. */
@Component
class WriteLetter {

    private static final ActKind WRITTEN = ActKind.of("incident.letter-written");

    private final Acts acts;
    private final Letters letters;
    private final LetterBlocks blocks;
    private final Scopes scopes;

    WriteLetter(Acts acts, Letters letters, LetterBlocks blocks, Scopes scopes) {
        this.acts = acts;
        this.letters = letters;
        this.blocks = blocks;
        this.scopes = scopes;
    }

    /** Nothing for a home that stands in no register: a letter is numbered in the name of a home. */
    Optional<Issued> of(Ui ui, Incident of, LetterKind kind) {
        if (!of.handles() || !scopes.current().may(Permission.HANDLE_INCIDENT)) throw new NotAllowed("HANDLE_INCIDENT");
        var home = of.institution();
        if (home == null) return Optional.empty();
        var content = new LetterContent(
                kind.kind(),
                ui.msg("letter.kind." + kind.kind()),
                null,
                home,
                of.district(),
                Permission.HANDLE_INCIDENT,
                blocks.of(ui, of, kind),
                ui.english() ? "en" : "id");
        return Optional.of(letters.of(of.id(), of.version(), kind.kind())
                .orElseGet(
                        () -> acts.perform(WRITTEN, Reason.NONE, () -> letters.issue(of.id(), of.version(), content))));
    }
}
