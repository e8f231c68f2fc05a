package id.naungan.aid.proposal;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons that were counted twice: seen by both regencies, decided by whoever answers for the side that is not paid. */
@Component
public class Duplicates {

    private static final ActKind DECIDED = ActKind.of("aid.duplicate-decided");
    private static final int PAGE = 25;
    /** The rows of the page first: names and files of others are looked up for these alone. */
    private static final String ALL = """
            with d as materialized (
              select * from aid.duplicate where :proposal::uuid is null or proposal_id = :proposal::uuid order by state <> 'DIPERIKSA', id limit :most offset :skip)
            select d.id, d.version, d.proposal_id, g.programme, g.period, g.open, d.certainty, d.why, d.state,
                   d.institution_id as paid_home, a.name as paid_home_name, d.district as paid_district, c.id as paid_client, c.identity_full_name as paid_name,
                   d.to_institution_id as other_home, b.name as other_home_name, d.to_district as other_district, o.id as other_client, o.identity_full_name as other_name,
                   d.reason, d.decided_by_name
              from d cross join lateral aid.about(d.proposal_id) g
              cross join lateral institution.name_of(d.institution_id) a cross join lateral institution.name_of(d.to_institution_id) b
              left join client.client c on c.id = d.paid_client_id left join client.client o on o.id = d.other_client_id
             order by d.state <> 'DIPERIKSA', d.id""";

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Duplicates(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Those that wait first; of one proposal or of all. */
    @Transactional(readOnly = true)
    public Page<Duplicate> all(@Nullable UUID proposal, int asked) {
        int number = Math.clamp(asked, 1, 10_000);
        var rows = db.sql(ALL)
                .param("proposal", proposal)
                .param("most", PAGE + 1)
                .param("skip", (number - 1) * PAGE)
                .query(Duplicate.class)
                .list();
        return Page.cut(rows, number, PAGE, null);
    }

    @Transactional(readOnly = true)
    public long waiting() {
        return db.sql("select count(*) from aid.duplicate where state = 'DIPERIKSA'")
                .query(Long.class)
                .single();
    }

    /** One person: paid once. Two persons: both are paid. Always with a reason. */
    public void decide(UUID id, int version, boolean same, String reason) {
        acts.perform(DECIDED, Reason.of(reason), () -> {
            boolean open = db.sql(
                            "select g.open from aid.duplicate d cross join lateral aid.about(d.proposal_id) g where d.id = ?")
                    .param(id)
                    .query(Boolean.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            if (!open) throw new Stale();
            int written = db.sql("""
                    update aid.duplicate set version = version + 1, state = ?, reason = ?, decided_by_name = ?, decided_at = ? where id = ? and version = ?""")
                    .params(
                            same ? "SAMA" : "BEDA",
                            reason,
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            id,
                            version)
                    .update();
            if (written == 0) throw new Stale();
        });
    }
}
