package id.naungan.institution.accreditation;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.OfficeLetterhead;
import id.naungan.institution.domain.Institution;
import id.naungan.web.Ui;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The certificate of accreditation; anybody may check its code. It names the home and no person in it. */
@Component
class CertificateLetter {

    static final String KIND = "SERTIFIKAT_AKREDITASI";

    private final Letters letters;
    private final InstitutionWords words;
    private final OfficeLetterhead office;
    private final Scopes scopes;
    private final Clock clock;

    CertificateLetter(Letters letters, InstitutionWords words, OfficeLetterhead office, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.words = words;
        this.office = office;
        this.scopes = scopes;
        this.clock = clock;
    }

    void issue(Ui ui, Institution home, PlenaryForm said) {
        var content = new LetterContent(
                KIND,
                ui.msg("letter.kind." + KIND),
                null,
                home.id(),
                home.district(),
                Permission.SEE_INSTITUTIONS,
                blocks(ui, home, said),
                ui.english() ? "en" : "id",
                office.of(ui, home.district()));
        letters.issue(said.id(), 0, content);
    }

    private List<Block> blocks(Ui ui, Institution home, PlenaryForm said) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("institution.profile.name"), home.profile().name()));
        facts.add(new Fact(
                ui.msg("institution.profile.kind"), words.kind(home.profile().kind(), ui.locale())));
        facts.add(new Fact(ui.msg("institution.filter.region"), words.region(home.district())));
        facts.add(new Fact(ui.msg("accreditation.grade"), ui.label(said.grade())));
        facts.add(new Fact(ui.msg("accreditation.plenary.number"), said.number()));
        facts.add(new Fact(ui.msg("accreditation.plenary.issuer"), said.issuer()));
        facts.add(new Fact(ui.msg("accreditation.plenary.decidedOn"), ui.date(said.decidedOn())));
        if (said.validUntil() != null)
            facts.add(new Fact(ui.msg("accreditation.plenary.validUntil"), ui.date(said.validUntil())));
        return List.of(
                new Block.Facts(facts),
                new Block.Signatures(List.of(Signature.inTheSystem(
                        ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
    }
}
