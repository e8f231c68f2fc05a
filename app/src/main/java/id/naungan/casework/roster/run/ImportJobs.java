package id.naungan.casework.roster.run;

import id.naungan.sheet.run.SteppedJobs;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The imports of rosters that wait or run. */
@Component
class ImportJobs extends SteppedJobs {

    ImportJobs(RunImport imports, DataSource dataSource) {
        super("roster-import", "casework.scheduled_tasks", imports, dataSource);
    }
}
