package id.naungan.incident.complaint.desk;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Part;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes an incident of a complaint, once: its clocks run since the complaint came, and each knows the other. */
@Component
class MakeIncident {

    private static final ActKind MADE = ActKind.of("incident.complaint-became-incident");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final ReceiveReport receive;

    MakeIncident(JdbcClient db, Acts acts, Scopes scopes, ReceiveReport receive) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.receive = receive;
    }

    /** The home the register knows under this id, with the regency it lies in. */
    Optional<String> districtOf(UUID institution) {
        return db.sql("select district from institution.name_of(?)")
                .param(institution)
                .query(String.class)
                .optional();
    }

    /** Answers the number; nothing where it is an incident already. */
    Optional<String> make(DeskView of, IncidentDraft draft, String district, String child) {
        return acts.perform(MADE, Reason.NONE, () -> {
            var former = db.sql("select incident_id from incident.complaint where id = ? for update")
                    .param(of.id())
                    .query((row, i) -> Optional.ofNullable(row.getObject("incident_id", UUID.class)))
                    .optional()
                    .orElseThrow(NotVisible::new);
            if (former.isPresent()) return Optional.<String>empty();
            var id = Ids.next();
            var number = receive.receive(
                    report(id, of, draft, district, child),
                    draft.headMayKnow() == Answer.YA ? Bypass.TIDAK : Bypass.LKS);
            db.sql("""
                    update incident.complaint set version = version + 1, incident_id = ?, waiting = false, climbs_at = null,
                      state = case when state in ('BARU', 'DIBACA') then 'DITANGANI' else state end where id = ?""").params(id, of.id()).update();
            return Optional.of(number);
        });
    }

    private NewIncident report(UUID id, DeskView of, IncidentDraft draft, String district, String child) {
        return new NewIncident(
                id,
                draft.institution(),
                district,
                draft.placeName(),
                NewIncident.Source.ADUAN,
                draft.kinds(),
                draft.safe(),
                happened(draft),
                draft.on() != null && draft.at() == null,
                of.cameAt(),
                of.cameAt(),
                draft.place(),
                draft.story(),
                draft.childWords(),
                people(draft),
                new NewReporter(null, child, of.name(), of.contact()));
    }

    private @Nullable Instant happened(IncidentDraft draft) {
        if (draft.on() == null) return null;
        var at = draft.at() == null ? LocalTime.NOON : draft.at();
        return draft.on().atTime(at).atZone(scopes.current().zone()).toInstant();
    }

    private static List<NewPerson> people(IncidentDraft draft) {
        var people = new ArrayList<NewPerson>();
        people.add(new NewPerson(Part.KORBAN, null, null, draft.victim(), null));
        if (draft.accused() != null || draft.accusedName() != null)
            people.add(new NewPerson(Part.TERDUGA, null, null, draft.accusedName(), draft.accused()));
        return people;
    }
}
