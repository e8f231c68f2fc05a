package id.naungan.aid.proposal;

import id.naungan.access.Scopes;
import id.naungan.aid.programme.Programmes;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals; row security decides which. */
@Component
public class Proposals {

    static final String ALL = """
            select q.id, q.version, q.programme_id, g.name as programme, p.name as period, q.region, q.area, q.since, q.until, q.cutoff, q.kind, q.per, q.amount,
                   q.quantity, aid.price(q) as price, g.goods, g.unit, q.ceiling, aid.ceiling(q) as room, q.edition, q.status, q.step, q.row_count, q.done_count, q.cancel_asked, q.problem, q.state, q.homes,
                   q.clients, q.days, q.gross, q.total, q.refused, q.held, q.proposed_by, q.proposed_by_name, q.proposed_at, q.computed_at,
                   q.decided_by_name, q.decided_on, q.decided_number, q.decided_note,
                   coalesce((select sum(m.amount) from aid.payment m where m.proposal_id = q.id), 0) as paid
              from aid.proposal q join aid.programme g on g.id = q.programme_id join aid.period p on p.id = q.period_id""";

    private final JdbcClient db;
    private final Programmes programmes;
    private final Scopes scopes;

    Proposals(JdbcClient db, Programmes programmes, Scopes scopes) {
        this.db = db;
        this.programmes = programmes;
        this.scopes = scopes;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> all() {
        return db.sql(ALL + " order by q.since desc, q.proposed_at desc, q.id limit 60")
                .query(Proposal.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Proposal one(UUID id) {
        return db.sql(ALL + " where q.id = ?")
                .param(id)
                .query(Proposal.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The same, by their ids. */
    @Transactional(readOnly = true)
    public java.util.Map<UUID, Proposal> byId() {
        return all().stream().collect(java.util.stream.Collectors.toMap(Proposal::id, p -> p));
    }

    /** Whether the reader's office runs it. */
    public boolean mine(Proposal proposal) {
        return programmes.mine(proposal.region());
    }

    /** Whether the reader is somebody else than who proposed it. */
    public boolean otherEyes(Proposal proposal) {
        return proposal.proposedBy() == null
                || !proposal.proposedBy().equals(scopes.current().account());
    }
}
