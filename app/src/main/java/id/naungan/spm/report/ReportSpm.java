package id.naungan.spm.report;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.spm.area.AreaFigures;
import id.naungan.spm.area.AreaRow;
import id.naungan.spm.area.Asked;
import id.naungan.spm.domain.Formula;
import id.naungan.spm.domain.Formulas;
import id.naungan.spm.domain.Quarter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the report of a quarter or a year out of what was counted, and freezes it. */
@Component
class ReportSpm {

    private static final ActKind REPORTED = ActKind.of("spm.reported");

    private final JdbcClient db;
    private final Acts acts;
    private final AreaFigures figures;
    private final Formulas formulas;
    private final Clock clock;

    ReportSpm(JdbcClient db, Acts acts, AreaFigures figures, Formulas formulas, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.figures = figures;
        this.formulas = formulas;
        this.clock = clock;
    }

    /** Freezes a run whose homes are all counted; false when a later edition stands than its writer saw. */
    boolean freeze(ReportRun run) {
        return acts.perform(REPORTED, Reason.of(run.why()), () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 832))")
                    .param(run.region())
                    .query()
                    .listOfRows();
            if (last(run.region(), run.of()) != run.beforeEdition()) return false;
            var formula = formulas.on(run.of().to());
            insert(run, formula);
            figures.rows(Asked.area(run.of(), run.region()), formula).forEach(row -> line(run.id(), row));
            db.sql("select spm.freeze(?)").param(run.id()).query().listOfRows();
            return true;
        });
    }

    private int last(String region, Quarter quarter) {
        return db.sql("select coalesce(max(edition), 0) from spm.report where region = ? and year = ? and quarter = ?")
                .params(region, quarter.year(), quarter.number())
                .query(Integer.class)
                .single();
    }

    private void insert(ReportRun run, Formula formula) {
        db.sql("""
                insert into spm.report (id, region, year, quarter, edition, formula_id, why, reported_by, reported_by_name, reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        run.id(),
                        run.region(),
                        run.year(),
                        run.quarter(),
                        run.beforeEdition() + 1,
                        formula.id(),
                        run.why(),
                        run.startedBy(),
                        run.startedByName(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void line(UUID report, AreaRow row) {
        var a = row.attainment();
        var category = a.category();
        db.sql("""
                insert into spm.report_line (report_id, kind, setting, need, recipients, served, goods, staff, attainment, category)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report,
                        row.kind(),
                        row.setting(),
                        a.need(),
                        a.recipients(),
                        a.served(),
                        a.goods(),
                        a.staff(),
                        a.index(),
                        category == null ? null : category.label())
                .update();
    }
}
