package id.naungan.report.programme;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Terms;
import id.naungan.report.programme.Programme.Outcome;
import id.naungan.report.programme.Programme.Stage;
import id.naungan.report.programme.Programme.State;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans programmes and signs their reports; the last one judges by the bounds of the terms. */
@Component("keepHomeProgramme")
class KeepProgramme {

    private static final ActKind PLANNED = ActKind.of("report.programme-planned");
    private static final ActKind TOLD = ActKind.of("report.programme-told");

    /** What became of a report. */
    enum Answer {
        SIGNED,
        OUT_OF_TURN,
        WITHOUT_RESULT
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Programmes programmes;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    KeepProgramme(JdbcClient db, Acts acts, Programmes programmes, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.programmes = programmes;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Of a home, or of the office itself when there is none. */
    void plan(@Nullable UUID home, String region, ProgrammePlan plan) {
        acts.perform(PLANNED, Reason.NONE, () -> {
            int written = db.sql("""
                            insert into report.programme (id, institution_id, district, region, title, goals, audience, since, until, budget, written_by_name, written_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            plan.id(),
                            home,
                            home == null ? null : region,
                            region,
                            plan.title(),
                            plan.goals(),
                            plan.audience(),
                            plan.since(),
                            plan.until(),
                            plan.budget(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (written == 0) return;
            for (int i = 0; i < plan.measures().size(); i++) {
                var goal = plan.measures().get(i);
                db.sql("""
                                insert into report.measure (id, programme_id, position, label, unit, baseline, target) values (?, ?, ?, ?, ?, ?, ?)""")
                        .params(Ids.next(), plan.id(), i + 1, goal.label(), goal.unit(), goal.baseline(), goal.target())
                        .update();
            }
        });
    }

    Answer tell(Programme programme, StageForm form) {
        if (!turn(programme, form.stage())) return Answer.OUT_OF_TURN;
        if (form.stage() == Stage.AKHIR && form.measures().stream().anyMatch(m -> m.result() == null))
            return Answer.WITHOUT_RESULT;
        acts.perform(TOLD, Reason.NONE, () -> {
            if (form.stage() != Stage.PENDAHULUAN) form.measures().forEach(m -> result(programme, m));
            sign(programme, form);
        });
        return Answer.SIGNED;
    }

    /** First the beginning, then how it goes, then the end; nothing after it. */
    static boolean turn(Programme programme, Stage stage) {
        return switch (programme.state()) {
            case RENCANA -> stage == Stage.PENDAHULUAN;
            case BERJALAN -> stage != Stage.PENDAHULUAN;
            case SELESAI -> false;
        };
    }

    private void result(Programme programme, StageForm.Result result) {
        if (result.result() == null && result.note() == null) return;
        db.sql(
                        "update report.measure set version = version + 1, result = ?, note = ? where id = ? and programme_id = ?")
                .params(result.result(), result.note(), result.id(), programme.id())
                .update();
    }

    private void sign(Programme programme, StageForm form) {
        BigDecimal percent = null;
        Outcome outcome = null;
        String bounds = null;
        if (form.stage() == Stage.AKHIR) {
            percent = Programme.percent(programmes.measures(programme.id()));
            var succeeded = terms.value("evaluasi-berhasil").value();
            var partly = terms.value("evaluasi-sebagian").value();
            if (percent == null) throw new Stale();
            outcome = Outcome.of(percent, succeeded, partly);
            bounds = succeeded.toPlainString() + "/" + partly.toPlainString();
        }
        insert(programme, form, percent, outcome, bounds);
        var state = form.stage() == Stage.AKHIR ? State.SELESAI : State.BERJALAN;
        int changed = db.sql(
                        "update report.programme set version = version + 1, state = ?, percent = ?, outcome = ? where id = ? and version = ?")
                .params(
                        state.name(),
                        percent,
                        outcome == null ? null : outcome.name(),
                        programme.id(),
                        programme.version())
                .update();
        if (changed == 0) throw new Stale();
    }

    private void insert(
            Programme programme,
            StageForm form,
            @Nullable BigDecimal percent,
            @Nullable Outcome outcome,
            @Nullable String bounds) {
        db.sql("""
                insert into report.stage (id, programme_id, stage, on_date, process, results, problems, plans, measures, percent, outcome, bounds, signed_by, signed_by_name, signed_at)
                select ?, ?, ?, ?, ?, ?, ?, ?, coalesce(jsonb_agg(jsonb_build_object('label', m.label, 'unit', m.unit, 'baseline', m.baseline, 'target', m.target, 'result', m.result,
                  'note', m.note) order by m.position), '[]'), ?, ?, ?, ?, ?, ? from report.measure m where m.programme_id = ?""")
                .params(
                        form.id(),
                        programme.id(),
                        form.stage().name(),
                        form.onDate(),
                        form.process(),
                        form.results(),
                        form.problems(),
                        form.plans(),
                        percent,
                        outcome == null ? null : outcome.name(),
                        bounds,
                        scopes.current().account(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        programme.id())
                .update();
    }
}
