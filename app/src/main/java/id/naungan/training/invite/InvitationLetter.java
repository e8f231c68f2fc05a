package id.naungan.training.invite;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.OfficeLetterhead;
import id.naungan.training.domain.Competences;
import id.naungan.training.domain.Training;
import id.naungan.web.Ui;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter that invites a home, on the paper of the office. It names no person of the home. */
@Component
class InvitationLetter {

    static final String KIND = "UNDANGAN_BIMTEK";

    private final Letters letters;
    private final OfficeLetterhead office;
    private final Competences competences;
    private final Scopes scopes;
    private final Clock clock;

    InvitationLetter(Letters letters, OfficeLetterhead office, Competences competences, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.office = office;
        this.competences = competences;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Issues it as the training stands now; one that was issued before and says something else is declared void. */
    void issue(Ui ui, Training training, UUID invitation, UUID home, String homeName, String district) {
        var issued = letters.issue(
                invitation,
                training.version(),
                new LetterContent(
                        KIND,
                        ui.msg("letter.kind." + KIND),
                        null,
                        home,
                        district,
                        Permission.SEE_TRAINING,
                        blocks(ui, training, homeName),
                        ui.english() ? "en" : "id",
                        office.of(ui, district)));
        for (var former : letters.of(invitation))
            if (!former.id().equals(issued.id()) && former.revokedAt() == null)
                letters.revoke(former.id(), ui.msg("training.letter.replaced"));
    }

    private List<Block> blocks(Ui ui, Training training, String homeName) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("training.letter.to"), ui.msg("training.letter.head", homeName)));
        facts.add(new Fact(ui.msg("training.facts.title"), training.title()));
        facts.add(new Fact(
                ui.msg("training.facts.competences"), competences.labels(training.competences(), ui.locale())));
        facts.add(new Fact(ui.msg("training.facts.audience"), training.audience()));
        facts.add(new Fact(ui.msg("training.facts.place"), training.place()));
        facts.add(new Fact(ui.msg("training.facts.objectives"), training.objectives()));
        if (training.perHome() != null)
            facts.add(new Fact(ui.msg("training.facts.perHome"), ui.number(training.perHome())));
        if (training.answerBy() != null)
            facts.add(new Fact(ui.msg("training.facts.answerBy"), ui.date(training.answerBy())));
        var rows = training.sessions().stream()
                .map(s -> List.of(ui.date(s.heldOn()), ui.time(s.fromTime()) + "–" + ui.time(s.toTime()), s.topic()))
                .toList();
        return List.of(
                new Block.Facts(facts),
                new Block.Heading(ui.msg("training.sessions")),
                new Block.Table(
                        List.of(
                                ui.msg("training.session.heldOn"),
                                ui.msg("training.session.hours"),
                                ui.msg("training.session.topic")),
                        rows),
                new Block.Text(ui.msg("training.letter.answer")),
                new Block.Signatures(List.of(Signature.inTheSystem(
                        ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
    }
}
