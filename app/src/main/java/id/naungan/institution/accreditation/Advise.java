package id.naungan.institution.accreditation;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.web.Stale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recommendations of the assessors: written by Kemensos, answered by the home, judged by an office. */
@Component
class Advise {

    private static final ActKind ADVISED = ActKind.of("institution.accreditation-advised");
    private static final ActKind REPLIED = ActKind.of("institution.accreditation-replied");
    private static final ActKind JUDGED = ActKind.of("institution.accreditation-judged");

    private final Acts acts;
    private final Moves moves;
    private final Files files;
    private final TellAccreditation tell;
    private final Scopes scopes;
    private final JdbcClient db;

    Advise(Acts acts, Moves moves, Files files, TellAccreditation tell, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.moves = moves;
        this.files = files;
        this.tell = tell;
        this.scopes = scopes;
        this.db = db;
    }

    /** The same form twice is one recommendation. */
    void add(Round of, AdviceForm said) {
        acts.perform(ADVISED, Reason.NONE, () -> {
            moves.require(
                    of.id(),
                    state -> state == AccreditationState.DIJADWALKAN || state == AccreditationState.DIVISITASI);
            db.sql("""
                    insert into institution.accreditation_advice (id, accreditation_id, institution_id, district, component, advice, due_on, made_by_name, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            said.id(),
                            of.id(),
                            of.institutionId(),
                            of.district(),
                            said.component(),
                            said.advice(),
                            said.dueOn(),
                            scopes.current().name(),
                            moves.at())
                    .update();
        });
    }

    void reply(Advice of, ReplyForm said, Checked.@Nullable Fine scan) {
        acts.perform(REPLIED, Reason.NONE, () -> {
            require(of.id(), AdviceState::withHome);
            if (scan != null)
                files.keep(said.id(), Owner.institution(of.institutionId(), of.district()), "akreditasi-jawaban", scan);
            db.sql("""
                    update institution.accreditation_advice set version = version + 1, state = 'DIJAWAB', reply = ?, file_id = coalesce(?, file_id),
                      replied_by_name = ?, replied_at = ? where id = ?""")
                    .params(
                            said.reply(),
                            scan == null ? null : said.id(),
                            scopes.current().name(),
                            moves.at(),
                            of.id())
                    .update();
            tell.replied(of);
        });
    }

    void judge(Advice of, JudgeForm said) {
        acts.perform(JUDGED, Reason.of(said.note()), () -> {
            require(of.id(), state -> state == AdviceState.DIJAWAB);
            boolean accepted = said.choice() == JudgeForm.Judged.TERIMA;
            db.sql("""
                    update institution.accreditation_advice set version = version + 1, state = ?, judged_note = ?, judged_by_name = ?, judged_at = ?
                     where id = ?""")
                    .params(
                            (accepted ? AdviceState.DITERIMA : AdviceState.DIKEMBALIKAN).name(),
                            said.note(),
                            scopes.current().name(),
                            moves.at(),
                            of.id())
                    .update();
            tell.judged(of, accepted);
        });
    }

    /** {@link Stale} when it no longer waits for this hand. */
    private void require(UUID advice, Predicate<AdviceState> fit) {
        var now = db.sql("select state from institution.accreditation_advice where id = ? for update")
                .param(advice)
                .query(AdviceState.class)
                .optional()
                .orElseThrow(Stale::new);
        if (!fit.test(now)) throw new Stale();
    }
}
