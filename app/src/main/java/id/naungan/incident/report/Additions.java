package id.naungan.incident.report;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.receive.Sealed;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said beside the story, with the report or after it. Seen with the incident, and by whoever wrote it. */
@Component
public class Additions {

    private static final ActKind ADDED = ActKind.of("incident.details-added");

    /** One of them; `kind` is LUKA, TINDAKAN or TAMBAHAN. */
    public record Addition(String kind, String text, Instant writtenAt, Instant receivedAt) {

        public String messageKey() {
            return "incident.report.addition." + kind;
        }
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Sealed sealed;

    Additions(JdbcClient db, Acts acts, Scopes scopes, Sealed sealed) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.sealed = sealed;
    }

    /** Those of one incident, the first first. */
    @Transactional(readOnly = true)
    public List<Addition> of(UUID incident) {
        return db.sql(
                        "select id, kind, text, written_at, received_at from incident.addition where incident_id = ? order by received_at, id")
                .param(incident)
                .query((row, i) -> {
                    var text = sealed.read("addition.text", row.getObject("id", UUID.class), row.getBytes("text"));
                    return new Addition(
                            row.getString("kind"),
                            text == null ? "" : text,
                            row.getTimestamp("written_at").toInstant(),
                            row.getTimestamp("received_at").toInstant());
                })
                .list();
    }

    /** Within the Act of the report. */
    void ofReport(UUID incident, @Nullable Details more, Instant written, Instant now) {
        if (more == null) return;
        keep(incident, "LUKA", more.injuries(), written, now);
        keep(incident, "TINDAKAN", more.measures(), written, now);
    }

    /** Later, by the reporter; the Act names nobody, and the policy asks whether the report is the caller's own. */
    @Transactional
    void later(UUID incident, String text, Instant now) {
        scopes.asSystem(
                "tambahan pelapor",
                () -> acts.perform(ADDED, Reason.NONE, () -> keep(incident, "TAMBAHAN", text, now, now)));
    }

    private void keep(UUID incident, String kind, @Nullable String text, Instant written, Instant now) {
        if (text == null) return;
        var id = Ids.next();
        db.sql(
                        "insert into incident.addition (id, incident_id, kind, text, written_at, received_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        incident,
                        kind,
                        sealed.text("addition.text", id, text),
                        written.atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
