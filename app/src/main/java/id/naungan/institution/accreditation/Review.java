package id.naungan.institution.accreditation;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.licence.PaperChecked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The desk review of Kemensos: a verdict on each component, then back to the home or on to the assessors. */
@Component
class Review {

    private static final ActKind CHECKED = ActKind.of("institution.accreditation-checked");
    private static final ActKind RETURNED = ActKind.of("institution.accreditation-returned");
    private static final ActKind REVIEWED = ActKind.of("institution.accreditation-reviewed");

    private final Acts acts;
    private final Moves moves;
    private final TellAccreditation tell;
    private final Scopes scopes;
    private final JdbcClient db;

    Review(Acts acts, Moves moves, TellAccreditation tell, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.moves = moves;
        this.tell = tell;
        this.scopes = scopes;
        this.db = db;
    }

    void part(Round of, String component, PaperChecked said) {
        acts.perform(CHECKED, Reason.NONE, () -> {
            moves.require(of.id(), state -> state == AccreditationState.DIREKOMENDASI);
            db.sql("""
                    insert into institution.accreditation_part as p (accreditation_id, institution_id, district, component, verdict, remark, checked_by_name, checked_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (accreditation_id, component) do update set version = p.version + 1, verdict = excluded.verdict, remark = excluded.remark,
                      checked_by_name = excluded.checked_by_name, checked_at = excluded.checked_at""")
                    .params(
                            of.id(),
                            of.institutionId(),
                            of.district(),
                            component,
                            said.verdict().name(),
                            said.remark(),
                            scopes.current().name(),
                            moves.at())
                    .update();
        });
    }

    void giveBack(Round of) {
        acts.perform(RETURNED, Reason.NONE, () -> {
            moves.move(of, AccreditationState.PERBAIKAN);
            tell.returned(of);
        });
    }

    void goOn(Round of) {
        acts.perform(REVIEWED, Reason.NONE, () -> moves.move(of, AccreditationState.DITELAAH));
    }
}
