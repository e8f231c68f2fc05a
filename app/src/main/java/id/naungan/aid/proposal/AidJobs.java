package id.naungan.aid.proposal;

import id.naungan.sheet.run.SteppedJobs;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Proposals that are being counted. */
@Component
class AidJobs extends SteppedJobs {

    AidJobs(CountAid count, DataSource dataSource) {
        super("hitung-bansos", "aid.scheduled_tasks", count, dataSource);
    }
}
