package id.naungan.institution.accreditation;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The social service that registered the home recommends it to Kemensos, or gives it back. */
@Component
class Recommend {

    private static final ActKind RECOMMENDED = ActKind.of("institution.accreditation-recommended");
    private static final ActKind RETURNED = ActKind.of("institution.accreditation-returned");

    private final Acts acts;
    private final Moves moves;
    private final TellAccreditation tell;
    private final Scopes scopes;
    private final JdbcClient db;

    Recommend(Acts acts, Moves moves, TellAccreditation tell, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.moves = moves;
        this.tell = tell;
        this.scopes = scopes;
        this.db = db;
    }

    void say(Round of, RecommendForm said) {
        if (!of.level().decidedBy(scopes.current())) throw new NotAllowed("FOLLOW_ACCREDITATION");
        switch (said.choice()) {
            case REKOMENDASI -> recommend(of, said);
            case KEMBALIKAN -> giveBack(of, said);
        }
    }

    private void recommend(Round of, RecommendForm said) {
        acts.perform(RECOMMENDED, Reason.of(said.note()), () -> {
            moves.require(of.id(), state -> state == AccreditationState.DIAJUKAN);
            db.sql("""
                    update institution.accreditation set version = version + 1, state = 'DIREKOMENDASI', moved_at = :now, recommended_at = :now,
                      recommended_on = :on, recommended_number = :number, recommended_note = :note, recommended_by_name = :name, returned_note = null
                     where id = :id""")
                    .param("now", moves.at())
                    .param("on", said.on())
                    .param("number", said.number())
                    .param("note", said.note())
                    .param("name", scopes.current().name())
                    .param("id", of.id())
                    .update();
            tell.toNation(of);
        });
    }

    private void giveBack(Round of, RecommendForm said) {
        acts.perform(RETURNED, Reason.of(said.note()), () -> {
            moves.require(of.id(), state -> state == AccreditationState.DIAJUKAN);
            db.sql(
                            "update institution.accreditation set version = version + 1, state = 'PERBAIKAN', moved_at = ?, returned_note = ? where id = ?")
                    .params(moves.at(), said.note(), of.id())
                    .update();
            tell.returned(of);
        });
    }
}
