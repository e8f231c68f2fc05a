package id.naungan.institution.licence;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.RegistrationEnded;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import id.naungan.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides about a registration: one row, its letter, and who is told. The register itself follows in the database. */
@Component
class Decide {

    private static final ActKind DECIDED = ActKind.of("institution.application-decided");
    private static final ActKind CHANGED = ActKind.of("institution.registration-changed");

    private final Acts acts;
    private final States states;
    private final Institutions institutions;
    private final Licences licences;
    private final TellLicence tell;
    private final DecisionLetter letter;
    private final Scopes scopes;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decide(
            Acts acts,
            States states,
            Institutions institutions,
            Licences licences,
            TellLicence tell,
            DecisionLetter letter,
            Scopes scopes,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.states = states;
        this.institutions = institutions;
        this.licences = licences;
        this.tell = tell;
        this.letter = letter;
        this.scopes = scopes;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    void application(Ui ui, Application of, VerdictForm form) {
        if (!of.level().decidedBy(scopes.current())) throw new NotAllowed("DECIDE_REGISTRATION");
        acts.perform(DECIDED, Reason.of(form.reason()), () -> {
            if (known(form.id())) return;
            boolean granted = form.verdict() == ApplicationVerdict.DAFTAR;
            states.require(of.id(), s -> s.leadsTo(granted ? ApplicationState.DISETUJUI : ApplicationState.DITOLAK));
            var kind = DecisionKind.valueOf(form.verdict().name());
            write(
                    form.id(),
                    of.institutionId(),
                    of.district(),
                    of.id(),
                    kind,
                    of.level(),
                    form.number(),
                    form.decidedOn(),
                    granted ? form.validUntil() : null,
                    granted ? null : form.reason(),
                    null,
                    form.issuer());
            after(ui, of.institutionId(), form.id(), kind);
            tell.decided(of, granted);
        });
    }

    /** {@link Stale} when the register no longer stands so that this could be decided. */
    void change(Ui ui, UUID home, ChangeForm form) {
        var level = LicenceLevel.of(scopes.current()).orElseThrow(() -> new NotAllowed("DECIDE_REGISTRATION"));
        acts.perform(CHANGED, Reason.of(form.reason()), () -> {
            if (known(form.id())) return;
            var before = institutions.findById(home).orElseThrow(NotVisible::new);
            if (!form.change().fits(before.registration().status())) throw new Stale();
            if (licences.registeredBy(home).filter(by -> by != level).isPresent())
                throw new NotAllowed("DECIDE_REGISTRATION");
            var kind = DecisionKind.valueOf(form.change().name());
            write(
                    form.id(),
                    home,
                    before.district(),
                    null,
                    kind,
                    level,
                    form.number(),
                    form.decidedOn(),
                    null,
                    form.reason(),
                    form.change().ends() ? form.clientsBy() : null,
                    form.issuer());
            after(ui, home, form.id(), kind);
            tell.changed(home, before.district(), form.id(), form.change());
            if (form.change().ends() && form.clientsBy() != null)
                events.publishEvent(new RegistrationEnded(home, before.district(), form.clientsBy()));
        });
    }

    private boolean known(UUID decision) {
        return db.sql("select 1 from institution.decision where id = ?")
                .param(decision)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void after(Ui ui, UUID home, UUID decision, DecisionKind kind) {
        Institution now = institutions.findById(home).orElseThrow(NotVisible::new);
        letter.issue(ui, now, decision, kind);
        events.publishEvent(new InstitutionChanged(home));
    }

    private void write(
            UUID id,
            UUID home,
            String district,
            @Nullable UUID application,
            DecisionKind kind,
            LicenceLevel level,
            String number,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable LocalDate clientsBy,
            String issuer) {
        db.sql("""
                insert into institution.decision (id, institution_id, district, application_id, kind, level, number, decided_on, valid_until, reason,
                  clients_by, issuer, decided_by, decided_by_name, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        home,
                        district,
                        application,
                        kind.name(),
                        level.name(),
                        number,
                        on,
                        until,
                        reason,
                        clientsBy,
                        issuer,
                        scopes.current().person(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
