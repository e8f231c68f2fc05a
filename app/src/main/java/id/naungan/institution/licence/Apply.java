package id.naungan.institution.licence;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.institution.InstitutionChanged;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the home does with an application: begin it, put papers into it, send it, take it back. */
@Component
class Apply {

    private static final ActKind BEGUN = ActKind.of("institution.application-begun");
    private static final ActKind PAPER = ActKind.of("institution.application-paper");
    private static final ActKind SENT = ActKind.of("institution.application-sent");
    private static final ActKind WITHDRAWN = ActKind.of("institution.application-withdrawn");

    private final Acts acts;
    private final Files files;
    private final States states;
    private final TellLicence tell;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Apply(
            Acts acts,
            Files files,
            States states,
            TellLicence tell,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.files = files;
        this.states = states;
        this.tell = tell;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** The open application of the home, if it has one, else the new one. Papers of the last one that was approved come along. */
    UUID begin(UUID home, NewApplication form) {
        return acts.perform(BEGUN, Reason.NONE, () -> {
            // Two hands at once: the second waits and then finds the first one's.
            var district = db.sql("select district from institution.institution where id = ? for update")
                    .param(home)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            var open = db.sql(
                            "select id from institution.application where institution_id = ? and (id = ? or state not in ('DISETUJUI', 'DITOLAK', 'DITARIK'))")
                    .params(home, form.id())
                    .query(UUID.class)
                    .optional();
            return open.orElseGet(() -> insert(home, district, form));
        });
    }

    private UUID insert(UUID home, String district, NewApplication form) {
        db.sql("""
                insert into institution.application (id, institution_id, district, kind, level, note, made_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        form.id(),
                        home,
                        district,
                        form.kind().name(),
                        form.level().name(),
                        form.note(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into institution.application_paper (application_id, kind, institution_id, district, file_id, number, valid_until)
                select ?, p.kind, p.institution_id, ?, p.file_id, p.number, p.valid_until from institution.application_paper p
                 where p.application_id = (select a.id from institution.application a where a.institution_id = ? and a.state = 'DISETUJUI'
                                            order by a.closed_at desc limit 1)""").params(form.id(), district, home).update();
        return form.id();
    }

    /** Puts a paper into the dossier; a paper that was faulted loses the fault and is looked at again. */
    void paper(Application of, String kind, PaperSent sent, Checked.@Nullable Fine scan) {
        acts.perform(PAPER, Reason.NONE, () -> {
            states.require(of.id(), ApplicationState::withHome);
            if (scan != null)
                files.keep(sent.id(), Owner.institution(of.institutionId(), of.district()), "lks-" + kind, scan);
            db.sql("""
                    insert into institution.application_paper as p (application_id, kind, institution_id, district, file_id, number, valid_until)
                    values (:of, :kind, :home, :district, :file, :number, :until)
                    on conflict (application_id, kind) do update set version = p.version + 1, file_id = coalesce(excluded.file_id, p.file_id),
                      number = excluded.number, valid_until = excluded.valid_until, verdict = null, remark = null, checked_by_name = null,
                      checked_at = null""")
                    .param("of", of.id())
                    .param("kind", kind)
                    .param("home", of.institutionId())
                    .param("district", of.district())
                    .param("file", scan == null ? null : sent.id())
                    .param("number", sent.number())
                    .param("until", sent.validUntil())
                    .update();
        });
    }

    /** Sends the dossier to the office; a home nobody registered is in process from now on. */
    void send(Application of) {
        acts.perform(SENT, Reason.NONE, () -> {
            states.move(of, ApplicationState.DIAJUKAN);
            int begun = db.sql(
                            "update institution.institution set version = version + 1, registration_status = 'PROSES' where id = ? and registration_status = 'BELUM_TERDAFTAR'")
                    .param(of.institutionId())
                    .update();
            if (begun == 1) events.publishEvent(new InstitutionChanged(of.institutionId()));
            tell.sent(of);
        });
    }

    void withdraw(Application of) {
        acts.perform(WITHDRAWN, Reason.NONE, () -> {
            states.move(of, ApplicationState.DITARIK);
            int back = db.sql(
                            "update institution.institution set version = version + 1, registration_status = 'BELUM_TERDAFTAR' where id = ? and registration_status = 'PROSES'")
                    .param(of.institutionId())
                    .update();
            if (back == 1) events.publishEvent(new InstitutionChanged(of.institutionId()));
        });
    }
}
