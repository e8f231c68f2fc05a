package id.naungan.spm.report;

import id.naungan.sheet.run.SteppedJobs;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Reports that are being counted. */
@Component("spmReportJobs")
class ReportJobs extends SteppedJobs {

    ReportJobs(CountReport count, DataSource dataSource) {
        super("laporan-spm", "spm.scheduled_tasks", count, dataSource);
    }
}
