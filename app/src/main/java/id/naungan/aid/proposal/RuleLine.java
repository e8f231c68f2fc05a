package id.naungan.aid.proposal;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a verifier says of a line; the database shares the money anew. */
@Component
class RuleLine {

    private static final ActKind RULED = ActKind.of("aid.line-ruled");

    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;
    private final JdbcClient db;

    RuleLine(Acts acts, Scopes scopes, Clock clock, JdbcClient db) {
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
        this.db = db;
    }

    void rule(UUID proposal, UUID home, UUID client, RulingForm form) {
        acts.perform(RULED, Reason.of(form.reason()), () -> {
            int written = db.sql("""
                    insert into aid.ruling (id, proposal_id, institution_id, client_id, from_proposal, district, region, ruling, reason, ruled_by_name, ruled_at)
                    select :id, l.proposal_id, l.institution_id, l.client_id, l.from_proposal, l.district, q.region, :ruling, :reason, :by, :at
                      from aid.line l join aid.proposal q on q.id = l.proposal_id
                     where l.proposal_id = :proposal and l.institution_id = :home and l.client_id = :client and l.from_proposal = :from
                    on conflict (id) do nothing""")
                    .param("id", form.id())
                    .param("ruling", form.ruling().name())
                    .param("reason", form.reason())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("proposal", proposal)
                    .param("home", home)
                    .param("client", client)
                    .param("from", form.dari())
                    .update();
            if (written == 0 && !there(form.id())) throw new NotVisible();
        });
    }

    private boolean there(UUID id) {
        return db.sql("select exists (select from aid.ruling where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
