package id.naungan.aid.proposal;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins, stops and goes on with counting a proposal. */
@Component
class ProposeAid {

    static final ActKind PROPOSED = ActKind.of("aid.proposal-begun");
    static final ActKind RECOUNTED = ActKind.of("aid.proposal-recounted");
    static final ActKind CANCELLED = ActKind.of("aid.proposal-cancelled");

    private final Acts acts;
    private final AidJobs jobs;
    private final Scopes scopes;
    private final Clock clock;
    private final JdbcClient db;

    ProposeAid(Acts acts, AidJobs jobs, Scopes scopes, Clock clock, JdbcClient db) {
        this.acts = acts;
        this.jobs = jobs;
        this.scopes = scopes;
        this.clock = clock;
        this.db = db;
    }

    /** The rules and amounts are kept with it as they stand now. False when the period is not over, or there is a proposal already. */
    boolean begin(ProposalForm form) {
        return acts.perform(PROPOSED, Reason.NONE, () -> {
            int begun = db.sql("""
                    insert into aid.proposal (id, programme_id, period_id, region, area, since, until, cutoff, kind, per, amount, quantity, bands, edition, rules,
                      ceiling, proposed_by, proposed_by_name, proposed_at)
                    select :id, g.id, p.id, g.region, g.region, p.since, p.until, p.cutoff,
                      case when g.kind = 'BARANG' and g.per = 'LKS' then 'OPERASIONAL' else g.kind end, g.per,
                      case when g.kind = 'BARANG' and g.per = 'LKS' then g.amount * g.quantity else g.amount end, g.quantity, g.bands, e.edition, e.rules,
                      :ceiling, :account, :by, :at
                      from aid.period p join aid.programme g on g.id = p.programme_id
                      cross join lateral (select r.edition, jsonb_agg(jsonb_build_object('kind', r.kind, 'active', r.active, 'value', r.value, 'basis', r.basis,
                        'status', r.basis_status) order by r.kind) as rules from aid.rule r where r.programme_id = g.id group by r.edition
                        order by r.edition desc limit 1) e
                     where p.id = :period and p.until <= :today
                       and not exists (select from aid.proposal q where q.period_id = p.id and q.area = g.region and q.state <> 'DITOLAK')
                    on conflict (id) do nothing""")
                    .param("id", form.id())
                    .param("period", form.period())
                    .param(
                            "ceiling",
                            form.ceiling() == null ? null : form.ceiling().value())
                    .param("account", scopes.current().account())
                    .param("by", scopes.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param(
                            "today",
                            LocalDate.now(clock.withZone(scopes.current().zone())))
                    .update();
            if (begun == 1) jobs.schedule(form.id());
            return begun == 1
                    || db.sql("select exists (select from aid.proposal where id = ?)")
                            .param(form.id())
                            .query(Boolean.class)
                            .single();
        });
    }

    /** Counts a draft anew, or goes on with one that was stopped. */
    void again(Proposal of, boolean fromTheBeginning) {
        acts.perform(RECOUNTED, Reason.NONE, () -> {
            int begun = db.sql("""
                    update aid.proposal set status = 'BERJALAN', cancel_asked = false, problem = null, version = version + 1,
                           step = case when ? then 'SIAPKAN' else step end
                     where id = ? and state = 'DRAF' and status <> 'BERJALAN' and not exists (select from aid.ruling r where r.proposal_id = aid.proposal.id)""")
                    .params(fromTheBeginning || of.computed(), of.id())
                    .update();
            if (begun == 1) jobs.schedule(of.id());
        });
    }

    void cancel(UUID id) {
        acts.perform(CANCELLED, Reason.NONE, () -> {
            db.sql("""
                    update aid.proposal set cancel_asked = true, version = version + 1 where id = ? and status = 'BERJALAN' and not cancel_asked""").param(id).update();
        });
    }
}
