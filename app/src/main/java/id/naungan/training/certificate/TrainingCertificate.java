package id.naungan.training.certificate;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
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
import org.springframework.stereotype.Component;

/** The certificate of one participant; anybody may check its code and learns the home, not the name. */
@Component
class TrainingCertificate {

    static final String KIND = "SERTIFIKAT_BIMTEK";

    private final Letters letters;
    private final OfficeLetterhead office;
    private final Competences competences;
    private final Scopes scopes;
    private final Clock clock;

    TrainingCertificate(Letters letters, OfficeLetterhead office, Competences competences, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.office = office;
        this.competences = competences;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Who gives it. */
    String provider(Ui ui, String district) {
        return office.of(ui, district).name();
    }

    Issued issue(Ui ui, Training training, Participant who) {
        return letters.issue(
                who.id(),
                0,
                new LetterContent(
                        KIND,
                        ui.msg("letter.kind." + KIND),
                        null,
                        who.institutionId(),
                        who.district(),
                        Permission.SEE_TRAINING,
                        blocks(ui, training, who),
                        ui.english() ? "en" : "id",
                        office.of(ui, who.district())));
    }

    private List<Block> blocks(Ui ui, Training training, Participant who) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("training.name.name"), who.name()));
        facts.add(new Fact(ui.msg("training.certificate.home"), who.home()));
        facts.add(new Fact(ui.msg("training.facts.title"), training.title()));
        facts.add(new Fact(
                ui.msg("training.facts.competences"), competences.labels(training.competences(), ui.locale())));
        if (training.beginsOn() != null && training.endsOn() != null)
            facts.add(new Fact(
                    ui.msg("training.certificate.held"),
                    training.beginsOn().equals(training.endsOn())
                            ? ui.date(training.beginsOn())
                            : ui.date(training.beginsOn()) + " – " + ui.date(training.endsOn())));
        facts.add(new Fact(ui.msg("training.facts.place"), training.place()));
        facts.add(new Fact(ui.msg("training.certificate.hours"), ui.number(hours(training))));
        facts.add(new Fact(ui.msg("training.certificate.presence"), ui.number(who.presence()) + " %"));
        return List.of(
                new Block.Facts(facts),
                new Block.Signatures(List.of(Signature.inTheSystem(
                        ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
    }

    static int hours(Training training) {
        long minutes = training.sessions().stream()
                .mapToLong(s ->
                        java.time.Duration.between(s.fromTime(), s.toTime()).toMinutes())
                .sum();
        return (int) Math.max(1, Math.round(minutes / 60.0));
    }
}
