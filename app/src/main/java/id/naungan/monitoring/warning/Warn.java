package id.naungan.monitoring.warning;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.notice.Audience;
import id.naungan.notice.Urgency;
import id.naungan.web.Stale;
import id.naungan.web.Ui;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes warning letters in their order, confirms that they were read, ends them, and proposes to suspend after the third. */
@Component
public class Warn {

    private static final ActKind WARNED = ActKind.of("monitoring.warned");
    private static final ActKind READ = ActKind.of("monitoring.warning-read");
    private static final ActKind ENDED = ActKind.of("monitoring.warning-ended");
    private static final ActKind PROPOSED = ActKind.of("monitoring.suspension-proposed");
    private static final ActKind REFUSED = ActKind.of("monitoring.suspension-refused");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Offices offices;
    private final Findings findings;
    private final WarningLetter letter;
    private final TellMonitoring tell;
    private final Clock clock;

    Warn(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Offices offices,
            Findings findings,
            WarningLetter letter,
            TellMonitoring tell,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.offices = offices;
        this.findings = findings;
        this.letter = letter;
        this.tell = tell;
        this.clock = clock;
    }

    /** {@link Stale} when somebody else wrote this step meanwhile. The same form sent twice writes one letter. */
    public void warn(Ui ui, InstitutionCover home, int level, WarnForm said, List<Finding> named) {
        try {
            acts.perform(WARNED, Reason.of(said.basis()), () -> {
                if (known(said.id())) return;
                var issued = letter.issue(ui, home, level, said, named);
                insert(home, level, said, issued.number(), issued.id());
                for (var finding : named)
                    db.sql(
                                    "insert into monitoring.warned (warning_id, finding_id, institution_id, district) values (?, ?, ?, ?)")
                            .params(said.id(), finding.id(), home.id(), home.district())
                            .update();
                tell.tell(
                        "surat-peringatan",
                        home.id(),
                        said.termOn(),
                        "/lks/" + home.id() + "/pemantauan/peringatan/" + said.id(),
                        Urgency.MENDESAK,
                        "surat-peringatan:" + said.id(),
                        Audience.around(home.id(), home.district(), Role.PENGELOLA, Role.DINSOS_PROV));
            });
        } catch (DataIntegrityViolationException e) {
            throw new Stale();
        }
    }

    private boolean known(UUID id) {
        return db.sql("select exists (select from monitoring.warning where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void insert(InstitutionCover home, int level, WarnForm said, String number, UUID letterId) {
        db.sql("""
                insert into monitoring.warning (id, institution_id, district, office, level, basis, demand, term_on, number, letter_id, written_on, written_by_name,
                  written_at) values (:id, :home, :district, :office, :level, :basis, :demand, :term, :number, :letter, :on, :by, :at)""")
                .param("id", said.id())
                .param("home", home.id())
                .param("district", home.district())
                .param("office", offices.own())
                .param("level", level)
                .param("basis", said.basis())
                .param("demand", said.demand())
                .param("term", said.termOn())
                .param("number", number)
                .param("letter", letterId)
                .param("on", findings.today())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The manager confirms; once. */
    void read(Warning warning) {
        acts.perform(READ, Reason.NONE, () -> {
            int read = db.sql(
                            "update monitoring.warning set version = version + 1, read_at = ?, read_by_name = ? where id = ? and read_at is null")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            warning.id())
                    .update();
            if (read == 0) return;
            tell.tell(
                    "surat-peringatan-dibaca",
                    warning.institutionId(),
                    findings.today(),
                    warning.href(),
                    Urgency.BIASA,
                    "surat-peringatan-dibaca:" + warning.id(),
                    Offices.audience(warning.office(), warning.institutionId(), warning.district()));
        });
    }

    void end(Warning warning, EndForm said) {
        acts.perform(ENDED, Reason.of(said.why()), () -> {
            int ended = db.sql("""
                    update monitoring.warning set version = version + 1, state = ?, ended_why = ?, ended_by_name = ?, ended_at = ?
                     where id = ? and version = ? and state = 'BERLAKU'""")
                    .params(
                            said.state().name(),
                            said.why(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            warning.id(),
                            said.version())
                    .update();
            if (ended == 0) throw new Stale();
        });
    }

    void propose(Warning third, ProposeForm said) {
        try {
            acts.perform(PROPOSED, Reason.of(said.reason()), () -> {
                var to = registrar(third);
                db.sql("""
                        insert into monitoring.suspension (id, institution_id, district, office, addressee, warning_id, reason, proposed_by_name, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                said.id(),
                                third.institutionId(),
                                third.district(),
                                offices.own(),
                                to,
                                third.id(),
                                said.reason(),
                                scopes.current().name(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
                tell.tell(
                        "usul-pembekuan",
                        third.institutionId(),
                        findings.today(),
                        "/pemantauan/pembekuan/" + said.id(),
                        Urgency.PENTING,
                        "usul-pembekuan:" + said.id(),
                        Offices.audience(to, third.institutionId(), third.district()));
            });
        } catch (DataIntegrityViolationException e) {
            throw new Stale();
        }
    }

    /** Who registered the home last; its own regency where nobody knows. */
    private String registrar(Warning of) {
        return db.sql(
                        "select level from institution.decision where institution_id = ? and kind = 'DAFTAR' order by decided_at desc limit 1")
                .param(of.institutionId())
                .query(String.class)
                .optional()
                .map(level -> switch (level) {
                    case "PUSAT" -> Offices.KEMENSOS;
                    case "PROVINSI" -> of.district().substring(0, 2);
                    default -> of.district();
                })
                .orElse(of.district());
    }

    void refuse(Suspension of, RefuseForm said) {
        acts.perform(REFUSED, Reason.of(said.answer()), () -> {
            int refused = db.sql("""
                    update monitoring.suspension set version = version + 1, state = 'DITOLAK', answer = ?, answered_by_name = ?, answered_at = ?
                     where id = ? and version = ? and state = 'DIUSULKAN'""")
                    .params(
                            said.answer(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            of.id(),
                            said.version())
                    .update();
            if (refused == 0) throw new Stale();
            tell.tell(
                    "usul-pembekuan-ditolak",
                    of.institutionId(),
                    findings.today(),
                    of.href(),
                    Urgency.PENTING,
                    "usul-pembekuan-ditolak:" + of.id(),
                    Offices.audience(of.office(), of.institutionId(), of.district()));
        });
    }
}
