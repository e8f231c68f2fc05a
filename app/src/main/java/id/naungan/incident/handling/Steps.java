package id.naungan.incident.handling;

import id.naungan.incident.domain.State;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.receive.Sealed;
import id.naungan.web.form.Form;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was done about an incident, each step as its form was filled in. */
@Component
public class Steps {

    private static final TypeReference<LinkedHashMap<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Sealed sealed;
    private final JsonMapper json;
    private final Map<StepKind, Handling<?>> handlings;

    Steps(JdbcClient db, Sealed sealed, JsonMapper json, List<Handling<?>> handlings) {
        this.db = db;
        this.sealed = sealed;
        this.json = json;
        this.handlings = handlings.stream().collect(Collectors.toMap(Handling::kind, Function.identity()));
    }

    /** One step: who did it when, and its form. */
    public record Step(
            UUID id, StepKind kind, State from, State to, Instant at, String name, String role, Form<?> form) {

        /** Where an office writes down that the punished person works with no clients any more, or null. */
        public @Nullable String bars() {
            if (kind != StepKind.SANKSI || !form.field("measure").value().equals("LARANGAN_TUGAS")) return null;
            var account = form.field("account").value();
            return "/petugas/larangan/baru" + (account.isEmpty() ? "" : "?akun=" + account);
        }
    }

    /** What a step of this kind asks and does. */
    Handling<?> handling(StepKind kind) {
        var found = handlings.get(kind);
        if (found == null) throw new IllegalStateException("nobody handles " + kind);
        return found;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Step> of(UUID incident) {
        return db.sql("select * from incident.step where incident_id = ? order by at, id")
                .param(incident)
                .query((rs, i) -> {
                    var id = rs.getObject("id", UUID.class);
                    var kind = StepKind.valueOf(rs.getString("kind"));
                    var texts = json.readValue(sealed.open("step.content", id, rs.getBytes("content")), TEXTS);
                    return new Step(
                            id,
                            kind,
                            State.valueOf(rs.getString("from_state")),
                            State.valueOf(rs.getString("to_state")),
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            rs.getString("name"),
                            rs.getString("role"),
                            Form.kept(handling(kind).section(), texts));
                })
                .list();
    }

    /** Keeps a step within the running Act. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID id, Incident of, StepKind kind, State to, Form<?> form, id.naungan.access.Scope who, Instant now) {
        db.sql("""
                insert into incident.step (id, incident_id, kind, from_state, to_state, at, account_id, name, role, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        of.id(),
                        kind.name(),
                        of.state().name(),
                        to.name(),
                        now.atOffset(ZoneOffset.UTC),
                        who.account(),
                        who.name(),
                        who.role().name(),
                        sealed.bytes("step.content", id, json.writeValueAsBytes(form.texts())))
                .update();
    }
}
