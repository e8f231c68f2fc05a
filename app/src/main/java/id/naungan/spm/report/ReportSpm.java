package id.naungan.spm.report;

import id.naungan.access.Scopes;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports a quarter or a year of the office's region: counts its homes once more and freezes what came out. */
@Component
class ReportSpm {

    private static final ActKind REPORTED = ActKind.of("spm.reported");

    private final JdbcClient db;
    private final Acts acts;
    private final AreaFigures figures;
    private final Formulas formulas;
    private final Scopes scopes;
    private final Clock clock;

    ReportSpm(JdbcClient db, Acts acts, AreaFigures figures, Formulas formulas, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.figures = figures;
        this.formulas = formulas;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Twice the same id is one report; `before` is the edition the writer saw, and false means that a later one stands. */
    boolean report(UUID id, Quarter quarter, int before, @Nullable String why) {
        var region = scopes.current().region();
        if (region == null) throw new IllegalStateException("an office has a region");
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        return acts.perform(REPORTED, Reason.of(why), () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 832))")
                    .param(region)
                    .query()
                    .listOfRows();
            if (exists(id)) return true;
            int last = last(region, quarter);
            if (last != before) return false;
            quarter.quarters(today).forEach(q -> count(region, q, today));
            var formula = formulas.on(quarter.to());
            insert(id, region, quarter, last + 1, formula, why);
            figures.rows(Asked.area(quarter, region), formula).forEach(row -> line(id, row));
            db.sql("select spm.freeze(?)").param(id).query().listOfRows();
            return true;
        });
    }

    private boolean exists(UUID id) {
        return db.sql("select count(*) from spm.report where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int last(String region, Quarter quarter) {
        return db.sql("select coalesce(max(edition), 0) from spm.report where region = ? and year = ? and quarter = ?")
                .params(region, quarter.year(), quarter.number())
                .query(Integer.class)
                .single();
    }

    private void count(String region, Quarter quarter, LocalDate today) {
        db.sql("select spm.refresh(i.id, ?, ?, ?) from institution.institution i where starts_with(i.district, ?)")
                .params(quarter.year(), quarter.number(), today, region)
                .query()
                .listOfRows();
    }

    private void insert(UUID id, String region, Quarter quarter, int edition, Formula formula, @Nullable String why) {
        db.sql("""
                insert into spm.report (id, region, year, quarter, edition, formula_id, why, reported_by, reported_by_name, reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        region,
                        quarter.year(),
                        quarter.number(),
                        edition,
                        formula.id(),
                        why,
                        scopes.current().account(),
                        scopes.current().name(),
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
