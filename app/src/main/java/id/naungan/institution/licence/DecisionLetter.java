package id.naungan.institution.licence;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letter of a decision: the registration itself (tanda daftar), or what else was decided; anybody may check its code. */
@Component
class DecisionLetter {

    private record Said(
            String number,
            LocalDate decidedOn,
            @org.jspecify.annotations.Nullable String reason,
            String issuer) {}

    private final Letters letters;
    private final InstitutionWords words;
    private final OfficeLetterhead office;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Clock clock;

    DecisionLetter(
            Letters letters,
            InstitutionWords words,
            OfficeLetterhead office,
            Scopes scopes,
            JdbcClient db,
            Clock clock) {
        this.letters = letters;
        this.words = words;
        this.office = office;
        this.scopes = scopes;
        this.db = db;
        this.clock = clock;
    }

    void issue(Ui ui, Institution home, UUID decision, DecisionKind kind) {
        var said = db.sql("select number, decided_on, reason, issuer from institution.decision where id = ?")
                .param(decision)
                .query(Said.class)
                .single();
        var content = new LetterContent(
                kind.letter(),
                ui.msg("letter.kind." + kind.letter()),
                null,
                home.id(),
                home.district(),
                Permission.SEE_INSTITUTIONS,
                blocks(ui, home, said, kind),
                ui.english() ? "en" : "id",
                office.of(ui, home.district()));
        letters.issue(decision, 0, content);
    }

    private List<Block> blocks(Ui ui, Institution home, Said said, DecisionKind kind) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("licence.letter.decided"), ui.label(kind)));
        facts.add(new Fact(ui.msg("licence.decision.number"), said.number()));
        facts.add(new Fact(ui.msg("licence.decision.issuer"), said.issuer()));
        facts.add(new Fact(ui.msg("licence.decision.decidedOn"), ui.date(said.decidedOn())));
        facts.add(new Fact(ui.msg("institution.profile.name"), home.profile().name()));
        facts.add(new Fact(
                ui.msg("institution.profile.kind"), words.kind(home.profile().kind(), ui.locale())));
        facts.add(new Fact(ui.msg("institution.filter.region"), words.region(home.district())));
        var until = home.registration().until();
        if (kind == DecisionKind.DAFTAR && until != null)
            facts.add(new Fact(ui.msg("licence.decision.validUntil"), ui.date(until)));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts));
        if (said.reason() != null) {
            blocks.add(new Block.Heading(ui.msg("licence.decision.reason")));
            blocks.add(new Block.Text(said.reason()));
        }
        blocks.add(new Block.Signatures(List.of(Signature.inTheSystem(
                ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
        return blocks;
    }
}
