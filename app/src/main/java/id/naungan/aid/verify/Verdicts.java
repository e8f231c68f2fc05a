package id.naungan.aid.verify;

import id.naungan.access.Scopes;
import id.naungan.aid.proposal.HomeRow;
import id.naungan.aid.proposal.Proposal;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import id.naungan.web.form.Form;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Regencies and provinces verify the homes of their area. Who proposed does not verify. */
@Component
public class Verdicts {

    static final ActKind SAID = ActKind.of("aid.home-verified");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Verdicts(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Verdict> of(UUID proposal, UUID home) {
        return db.sql("""
                        select level, verdict, remark, said_by_name, said_at from aid.verdict where proposal_id = ? and institution_id = ? order by said_at, id""").params(proposal, home).query(Verdict.class).list();
    }

    /** As what the reader may verify this home now, or null. */
    public @Nullable String level(Proposal proposal, HomeRow home) {
        var level = level(proposal);
        return level != null && (level.equals("KABKOTA") || "SETUJU".equals(home.districtVerdict())) ? level : null;
    }

    /** As what the reader may verify homes of this proposal now, or null. */
    public @Nullable String level(Proposal proposal) {
        var scope = scopes.current();
        if (proposal.state() != Proposal.State.VERIFIKASI
                || scope.account() != null && scope.account().equals(proposal.proposedBy())) return null;
        return switch (scope.role()) {
            case DINSOS_KAB -> "KABKOTA";
            case DINSOS_PROV -> proposal.region().isEmpty() ? "PROVINSI" : null;
            default -> null;
        };
    }

    public Form<VerdictForm> blank() {
        return Form.blank(VerdictForm.class).prefilled("id", Ids.next());
    }

    /** Of one home. */
    void say(Proposal proposal, UUID home, String level, VerdictForm form) {
        acts.perform(SAID, Reason.of(form.remark()), () -> {
            write(proposal.id(), form.id(), home, level, form.verdict().name(), form.remark());
        });
    }

    /** Agrees to every home of the reader's area that nothing speaks against and nobody judged yet; how many. */
    int agreeToAll(Proposal proposal, String level) {
        return acts.perform(SAID, Reason.NONE, () -> {
            var homes = db.sql("""
                            select h.institution_id from aid.home h where h.proposal_id = :proposal and h.eligible > 0 and h.held = 0 and %s and %s
                             order by h.institution_id""".formatted(
                                    level.equals("KABKOTA")
                                            ? "h.district_verdict is null"
                                            : "h.district_verdict = 'SETUJU' and h.province_verdict is null",
                                    scopes.current().within("h.district")))
                    .param("proposal", proposal.id())
                    .param("region", scopes.current().region())
                    .query(UUID.class)
                    .list();
            homes.forEach(home -> write(proposal.id(), Ids.next(), home, level, "SETUJU", null));
            return homes.size();
        });
    }

    private void write(UUID proposal, UUID id, UUID home, String level, String verdict, @Nullable String remark) {
        db.sql("""
                insert into aid.verdict (id, proposal_id, institution_id, district, level, verdict, remark, said_by, said_by_name, said_at)
                select :id, h.proposal_id, h.institution_id, h.district, :level, :verdict, :remark, :account, :by, :at
                  from aid.home h where h.proposal_id = :proposal and h.institution_id = :home on conflict (id) do nothing""")
                .param("id", id)
                .param("level", level)
                .param("verdict", verdict)
                .param("remark", remark)
                .param("account", scopes.current().account())
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("proposal", proposal)
                .param("home", home)
                .update();
    }
}
