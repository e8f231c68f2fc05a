package id.naungan.incident.evidence;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.receive.Sealed;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and hands over evidence: first the line of the chain, then the bytes, compared with their digest at every look. */
@Component
class OpenEvidence {

    private static final ActKind OPENED = ActKind.of("incident.evidence-opened");
    private static final ActKind HANDED = ActKind.of("incident.evidence-handed");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Sealed sealed;
    private final Clock clock;

    OpenEvidence(JdbcClient db, Acts acts, Scopes scopes, Sealed sealed, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Writes down who opens it and why, and looks at the bytes in the same transaction. */
    Looked open(UUID incident, UUID exhibit, String why) {
        return acts.perform(OPENED, Reason.NONE, () -> {
            link(incident, exhibit, Custody.DIBUKA, why, null);
            return look(exhibit);
        });
    }

    void handOver(UUID incident, UUID exhibit, String toWhom, String why) {
        acts.perform(HANDED, Reason.NONE, () -> link(incident, exhibit, Custody.DISERAHKAN, why, toWhom));
    }

    /** The bytes once more, for as long as the policy remembers that this account opened them. */
    @Transactional(readOnly = true)
    Looked look(UUID exhibit) {
        return db.sql("""
                        select e.media_type, e.sha256, c.bytes from incident.evidence e join incident.evidence_content c on c.evidence_id = e.id
                         where e.id = ?""")
                .param(exhibit)
                .query((row, i) ->
                        compare(exhibit, row.getString("media_type"), row.getBytes("sha256"), row.getBytes("bytes")))
                .optional()
                .orElseGet(Looked.Closed::new);
    }

    private Looked compare(UUID exhibit, String mediaType, byte[] digest, byte[] locked) {
        byte[] bytes;
        try {
            bytes = sealed.open("evidence.bytes", exhibit, locked);
        } catch (IllegalStateException changed) {
            return new Looked.Changed();
        }
        return MessageDigest.isEqual(Digests.of(bytes), digest)
                ? new Looked.Intact(mediaType, bytes)
                : new Looked.Changed();
    }

    private void link(UUID incident, UUID exhibit, Custody what, String why, @Nullable String toWhom) {
        var who = scopes.current();
        db.sql("""
                insert into incident.custody (incident_id, evidence_id, what, at, account_id, name, role, reason, to_whom)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        incident,
                        exhibit,
                        what.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        who.person(),
                        who.name(),
                        who.role().name(),
                        why,
                        toWhom)
                .update();
    }
}
