package id.naungan.aid.verify;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.aid.proposal.Proposal;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends a counted proposal to be verified, and decides about it afterwards. */
@Component
class DecideAid {

    static final ActKind SENT = ActKind.of("aid.proposal-sent");
    static final ActKind DECIDED = ActKind.of("aid.proposal-decided");

    private final Acts acts;
    private final Scopes scopes;
    private final Notices notices;
    private final Clock clock;
    private final JdbcClient db;

    DecideAid(Acts acts, Scopes scopes, Notices notices, Clock clock, JdbcClient db) {
        this.acts = acts;
        this.scopes = scopes;
        this.notices = notices;
        this.clock = clock;
        this.db = db;
    }

    void send(Proposal proposal) {
        acts.perform(SENT, Reason.NONE, () -> {
            int sent = db.sql("""
                    update aid.proposal set state = 'VERIFIKASI', sent_at = ?, version = version + 1 where id = ? and state = 'DRAF' and status = 'SELESAI'""")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), proposal.id())
                    .update();
            if (sent == 1) tellDistricts(proposal);
        });
    }

    private void tellDistricts(Proposal proposal) {
        var districts = db.sql(
                        "select distinct district from aid.home where proposal_id = ? and eligible + held > 0 order by 1")
                .param(proposal.id())
                .query(String.class)
                .list();
        for (var district : districts)
            notices.tell(new NewNotice(
                    "aid-verify",
                    List.of(new Fact.Day(proposal.since()), new Fact.Day(proposal.until())),
                    proposal.href(),
                    Urgency.PENTING,
                    "aid:" + proposal.id() + ":" + district,
                    Audience.above(district, Role.DINSOS_KAB)));
    }

    /** Whatever nobody agreed to or decided about is refused with that reason; the sums are shared anew, then everything stands. */
    void decide(Proposal proposal, DecisionForm form) {
        acts.perform(DECIDED, Reason.of(form.note()), () -> {
            if (form.decided() == DecisionForm.Decided.DITETAPKAN)
                db.sql("select aid.settle(?)").param(proposal.id()).query().listOfRows();
            int decided = db.sql("""
                    update aid.proposal set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, decided_on = ?, decided_number = ?, decided_note = ?,
                           version = version + 1 where id = ? and state = 'VERIFIKASI'""")
                    .params(
                            form.decided().name(),
                            scopes.current().account(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            form.on(),
                            form.number(),
                            form.note(),
                            proposal.id())
                    .update();
            if (decided == 0) throw new Stale();
        });
    }
}
