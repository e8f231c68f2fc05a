package id.naungan.incident.evidence;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.receive.Sealed;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a piece of evidence: its bytes locked, both digests, and the first line of its chain. */
@Component
public class KeepEvidence {

    private static final ActKind ADDED = ActKind.of("incident.evidence-added");

    /** Stands where a name would tell who reported. */
    static final String REPORTER = "PELAPOR";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Sealed sealed;
    private final Clock clock;

    KeepEvidence(JdbcClient db, Acts acts, Scopes scopes, Sealed sealed, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Within the Act of a report or a complaint: whoever sent it is not named. */
    public void ofReporter(UUID incident, List<Piece> pieces, Instant now) {
        for (var piece : pieces) keep(incident, piece, null, REPORTER, REPORTER, now);
    }

    /** By whoever handles it, under his name. */
    UUID add(UUID incident, Piece piece) {
        var who = scopes.current();
        return acts.perform(
                ADDED,
                Reason.NONE,
                () -> keep(incident, piece, who.person(), who.name(), who.role().name(), clock.instant()));
    }

    private UUID keep(UUID incident, Piece piece, @Nullable UUID account, String name, String role, Instant now) {
        var id = Ids.next();
        var at = now.atOffset(ZoneOffset.UTC);
        db.sql("""
                insert into incident.evidence (id, incident_id, kind, media_type, size, sha256, sent_sha256, note, added_at, added_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        incident,
                        piece.kind().name(),
                        piece.mediaType(),
                        piece.bytes().length,
                        Digests.of(piece.bytes()),
                        piece.sent(),
                        sealed.text("evidence.note", id, piece.note()),
                        at,
                        name)
                .update();
        db.sql("insert into incident.evidence_content (evidence_id, incident_id, bytes) values (?, ?, ?)")
                .params(id, incident, sealed.bytes("evidence.bytes", id, piece.bytes()))
                .update();
        db.sql("""
                insert into incident.custody (incident_id, evidence_id, what, at, account_id, name, role, reason)
                values (?, ?, 'DITERIMA', ?, ?, ?, ?, '')""").params(incident, id, at, account, name, role).update();
        return id;
    }
}
