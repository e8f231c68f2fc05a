package id.naungan.institution.accreditation;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.institution.licence.LicenceLevel;
import id.naungan.institution.licence.Licences;
import id.naungan.reference.Codes.Code;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the home does: begin a round, assess itself component by component, send it, take it back. */
@Component
class Assess {

    static final String EVIDENCE = "akreditasi-bukti";

    private static final ActKind BEGUN = ActKind.of("institution.accreditation-begun");
    private static final ActKind ASSESSED = ActKind.of("institution.accreditation-assessed");
    private static final ActKind SENT = ActKind.of("institution.accreditation-sent");
    private static final ActKind WITHDRAWN = ActKind.of("institution.accreditation-withdrawn");

    private final Acts acts;
    private final Files files;
    private final Moves moves;
    private final Answers answers;
    private final Accreditations accreditations;
    private final Instrument instrument;
    private final Licences licences;
    private final TellAccreditation tell;
    private final Scopes scopes;
    private final JdbcClient db;

    Assess(
            Acts acts,
            Files files,
            Moves moves,
            Answers answers,
            Accreditations accreditations,
            Instrument instrument,
            Licences licences,
            TellAccreditation tell,
            Scopes scopes,
            JdbcClient db) {
        this.acts = acts;
        this.files = files;
        this.moves = moves;
        this.answers = answers;
        this.accreditations = accreditations;
        this.instrument = instrument;
        this.licences = licences;
        this.tell = tell;
        this.scopes = scopes;
        this.db = db;
    }

    /** The open round of the home, if it has one, else the new one. */
    UUID begin(UUID home, UUID id) {
        return acts.perform(BEGUN, Reason.NONE, () -> {
            // Two hands at once: the second waits and then finds the first one's.
            var district = db.sql("select district from institution.institution where id = ? for update")
                    .param(home)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            return db.sql(
                            "select id from institution.accreditation where institution_id = ? and (id = ? or state not in ('DITETAPKAN', 'DITARIK'))")
                    .params(home, id)
                    .query(UUID.class)
                    .optional()
                    .orElseGet(() -> insert(home, district, id));
        });
    }

    private UUID insert(UUID home, String district, UUID id) {
        db.sql(
                        "insert into institution.accreditation (id, institution_id, district, begun_at, begun_by_name, moved_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, home, district, moves.at(), scopes.current().name(), moves.at())
                .update();
        return id;
    }

    /** Keeps one component; what the desk review faulted in it loses the fault and is looked at again. */
    void part(Round of, String component, PartForm sent, Checked.@Nullable Fine evidence) {
        acts.perform(ASSESSED, Reason.NONE, () -> {
            moves.require(of.id(), AccreditationState::withHome);
            var now = part(accreditations.dossier(of), component);
            if (!answers.fresh(now, GivenBy.MANDIRI, sent.version(), sent.items())) return;
            if (evidence != null)
                files.keep(sent.id(), Owner.institution(of.institutionId(), of.district()), EVIDENCE, evidence);
            db.sql("""
                    insert into institution.accreditation_part as p (version, accreditation_id, institution_id, district, component, file_id)
                    values (1, :of, :home, :district, :component, :file)
                    on conflict (accreditation_id, component) do update set version = p.version + 1, file_id = coalesce(excluded.file_id, p.file_id),
                      verdict = null, remark = null, checked_by_name = null, checked_at = null""")
                    .param("of", of.id())
                    .param("home", of.institutionId())
                    .param("district", of.district())
                    .param("component", component)
                    .param("file", evidence == null ? null : sent.id())
                    .update();
            // The question as it was asked, in the language of the record.
            answers.keep(
                    of,
                    component,
                    GivenBy.MANDIRI,
                    sent.items(),
                    instrument.items(component).stream().collect(Collectors.toMap(Code::code, Code::label)));
        });
    }

    static Part part(Dossier dossier, String component) {
        return dossier.parts().stream()
                .filter(part -> part.component().equals(component))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Sends it to the social service that registered the home; mended after the desk review, it goes back to where it was. */
    void send(Round of) {
        acts.perform(SENT, Reason.NONE, () -> {
            moves.require(of.id(), AccreditationState::withHome);
            var dossier = accreditations.dossier(of);
            if (!dossier.complete()) throw new Stale();
            answers.keepOnly(of.id(), asked(dossier));
            var level = of.sentAt() == null ? level(of.institutionId()) : of.level();
            if (of.sentAt() == null)
                db.sql("update institution.accreditation set level = ? where id = ?")
                        .params(level.name(), of.id())
                        .update();
            moves.move(of, of.recommended() ? AccreditationState.DIREKOMENDASI : AccreditationState.DIAJUKAN);
            if (of.recommended()) tell.toNation(of);
            else tell.toOffice(of, level);
        });
    }

    private static List<String> asked(Dossier dossier) {
        return dossier.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::item)
                .toList();
    }

    /** A district's home is recommended by its district, all others by their province. */
    private LicenceLevel level(UUID home) {
        return licences.registeredBy(home).orElse(LicenceLevel.KABKOTA) == LicenceLevel.KABKOTA
                ? LicenceLevel.KABKOTA
                : LicenceLevel.PROVINSI;
    }

    void withdraw(Round of) {
        acts.perform(WITHDRAWN, Reason.NONE, () -> moves.move(of, AccreditationState.DITARIK));
    }
}
