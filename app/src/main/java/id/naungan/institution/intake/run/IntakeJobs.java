package id.naungan.institution.intake.run;

import id.naungan.sheet.run.SteppedJobs;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The imports of registers that wait or run. */
@Component
class IntakeJobs extends SteppedJobs {

    IntakeJobs(RunIntake intakes, DataSource dataSource) {
        super("lks-import", "institution.scheduled_tasks", intakes, dataSource);
    }
}
