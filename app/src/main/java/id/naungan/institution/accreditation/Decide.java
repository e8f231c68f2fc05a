package id.naungan.institution.accreditation;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the plenary decided, or a certificate of earlier times. The round, the register and what runs out follow in the database. */
@Component("accreditationDecide")
class Decide {

    private static final ActKind DECIDED = ActKind.of("institution.accreditation-decided");
    private static final ActKind TAKEN_OVER = ActKind.of("institution.accreditation-taken-over");
    static final String FILE = "akreditasi-pusat";

    private final Acts acts;
    private final Moves moves;
    private final Files files;
    private final Institutions institutions;
    private final CertificateLetter letter;
    private final TellAccreditation tell;
    private final Scopes scopes;
    private final JdbcClient db;

    Decide(
            Acts acts,
            Moves moves,
            Files files,
            Institutions institutions,
            CertificateLetter letter,
            TellAccreditation tell,
            Scopes scopes,
            JdbcClient db) {
        this.acts = acts;
        this.moves = moves;
        this.files = files;
        this.institutions = institutions;
        this.letter = letter;
        this.tell = tell;
        this.scopes = scopes;
        this.db = db;
    }

    void plenary(Ui ui, Round of, PlenaryForm said, Checked.@Nullable Fine scan) {
        acts.perform(DECIDED, Reason.NONE, () -> {
            if (known(said.id())) return;
            moves.require(of.id(), state -> state == AccreditationState.DIVISITASI);
            var home = home(of.institutionId());
            if (scan != null) files.keep(said.minutesId(), Owner.institution(home.id(), home.district()), FILE, scan);
            write(
                    said.id(),
                    home,
                    of.id(),
                    said.grade(),
                    said.score(),
                    said.number(),
                    said.issuer(),
                    said.decidedOn(),
                    said.validUntil(),
                    said.minutes(),
                    scan == null ? null : said.minutesId());
            if (said.grade().accredited()) letter.issue(ui, home, said);
            tell.decided(of, said.grade());
        });
    }

    void earlier(UUID institution, EarlierForm said, Checked.@Nullable Fine scan) {
        acts.perform(TAKEN_OVER, Reason.NONE, () -> {
            if (known(said.id())) return;
            var home = home(institution);
            if (scan != null) files.keep(said.scanId(), Owner.institution(home.id(), home.district()), FILE, scan);
            write(
                    said.id(),
                    home,
                    null,
                    said.grade(),
                    null,
                    said.number(),
                    said.issuer(),
                    said.decidedOn(),
                    said.validUntil(),
                    null,
                    scan == null ? null : said.scanId());
        });
    }

    private Institution home(UUID id) {
        return institutions.findById(id).orElseThrow(NotVisible::new);
    }

    /** The same form twice is one decision. */
    private boolean known(UUID decision) {
        return db.sql("select 1 from institution.accreditation_decision where id = ?")
                .param(decision)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void write(
            UUID id,
            Institution home,
            @Nullable UUID round,
            Grade grade,
            @Nullable BigDecimal score,
            String number,
            String issuer,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String minutes,
            @Nullable UUID file) {
        db.sql("""
                insert into institution.accreditation_decision (id, institution_id, district, accreditation_id, grade, score, number, issuer, decided_on,
                  valid_until, minutes, file_id, decided_by, decided_by_name, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        round,
                        grade.name(),
                        score,
                        number,
                        issuer,
                        on,
                        grade.accredited() ? until : null,
                        minutes,
                        file,
                        scopes.current().account(),
                        scopes.current().name(),
                        moves.at())
                .update();
    }
}
