package id.naungan.spm.report;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.spm.domain.Quarter;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins, stops and goes on with counting a report of the office's region. Few homes are counted at once, many by a job. */
@Component
public class ReportRuns {

    private static final ActKind BEGUN = ActKind.of("spm.report-begun");
    private static final ActKind STOPPED = ActKind.of("spm.report-stopped");

    /** So many homes are counted while the writer waits. */
    static final int AT_ONCE = 40;

    private static final String ALL = """
            select id, region, year, quarter, before_edition, why, started_by, started_by_name, today, status, cancel_asked, row_count, done_count, after_home, problem
              from spm.report_run r\s""";

    private final JdbcClient db;
    private final Acts acts;
    private final CountReport count;
    private final ReportJobs jobs;
    private final Scopes scopes;
    private final Clock clock;

    ReportRuns(JdbcClient db, Acts acts, CountReport count, ReportJobs jobs, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.count = count;
        this.jobs = jobs;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** {@link NotVisible} for whoever has no part in it. */
    @Transactional(readOnly = true)
    public ReportRun one(UUID id) {
        return db.sql(ALL + "where id = ?")
                .param(id)
                .query(ReportRun.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Those not finished that may still become a report. */
    @Transactional(readOnly = true)
    public List<ReportRun> open() {
        return db.sql(ALL + """
                where status <> 'SELESAI' and not exists (select from spm.report p where p.region = r.region and p.year = r.year and p.quarter = r.quarter
                  and p.edition > r.before_edition) order by started_at desc limit 20""").query(ReportRun.class).list();
    }

    /** Why it cannot begin, as a message; twice the same id is one report. `before` is the edition the writer saw. */
    public Optional<String> begin(UUID id, Quarter quarter, int before, @Nullable String why) {
        var region = scopes.current().region();
        if (region == null) throw new IllegalStateException("an office has a region");
        var begun = acts.perform(BEGUN, Reason.of(why), () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 832))")
                    .param(region)
                    .query()
                    .listOfRows();
            if (known(id)) return Begun.BEFORE;
            if (last(region, quarter) != before) return Begun.REPORTED;
            if (runs(region, quarter)) return Begun.RUNS;
            int homes = homes(region);
            insert(id, region, quarter, before, why, homes);
            if (homes <= AT_ONCE) return Begun.FEW;
            jobs.schedule(id);
            return Begun.MANY;
        });
        if (begun == Begun.FEW) count.now(id);
        return switch (begun) {
            case BEFORE, FEW, MANY -> Optional.empty();
            case REPORTED -> Optional.of("spm.error.reported");
            case RUNS -> Optional.of("spm.error.running");
        };
    }

    private enum Begun {
        BEFORE,
        FEW,
        MANY,
        REPORTED,
        RUNS
    }

    private boolean known(UUID id) {
        return db.sql("select exists (select from spm.report_run where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private int last(String region, Quarter quarter) {
        return db.sql("select coalesce(max(edition), 0) from spm.report where region = ? and year = ? and quarter = ?")
                .params(region, quarter.year(), quarter.number())
                .query(Integer.class)
                .single();
    }

    private boolean runs(String region, Quarter quarter) {
        return db.sql(
                        "select exists (select from spm.report_run where region = ? and year = ? and quarter = ? and status = 'BERJALAN')")
                .params(region, quarter.year(), quarter.number())
                .query(Boolean.class)
                .single();
    }

    private int homes(String region) {
        return db.sql("select count(*) from institution.institution where starts_with(district, ?)")
                .param(region)
                .query(Integer.class)
                .single();
    }

    private void insert(UUID id, String region, Quarter quarter, int before, @Nullable String why, int homes) {
        db.sql("""
                insert into spm.report_run (id, region, year, quarter, before_edition, why, started_by, started_by_name, started_at, today, row_count)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        region,
                        quarter.year(),
                        quarter.number(),
                        before,
                        why,
                        scopes.current().account(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        LocalDate.ofInstant(clock.instant(), scopes.current().zone()),
                        homes)
                .update();
    }

    /** It ends after the step that runs. */
    void cancel(UUID id) {
        acts.perform(STOPPED, Reason.NONE, () -> {
            db.sql("""
                    update spm.report_run set cancel_asked = true, version = version + 1 where id = ? and status = 'BERJALAN' and not cancel_asked""").param(id).update();
        });
    }

    /** Goes on with the first home that is not counted; false while another one of the same period runs. */
    boolean again(ReportRun run) {
        return acts.perform(BEGUN, Reason.NONE, () -> {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 832))")
                    .param(run.region())
                    .query()
                    .listOfRows();
            if (runs(run.region(), run.of())) return false;
            int written = db.sql("""
                    update spm.report_run set status = 'BERJALAN', cancel_asked = false, problem = null, version = version + 1
                     where id = ? and status in ('BATAL', 'GAGAL')""").param(run.id()).update();
            if (written == 1) jobs.schedule(run.id());
            return true;
        });
    }
}
