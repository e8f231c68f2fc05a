package id.naungan.incident.handling;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Securing;
import id.naungan.kernel.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Immediate measures; a victim who is safe meets the first clock. */
@Component
class Secure implements Handling<Securing> {

    private final JdbcClient db;
    private final Clocks clocks;

    Secure(JdbcClient db, Clocks clocks) {
        this.db = db;
        this.clocks = clocks;
    }

    @Override
    public StepKind kind() {
        return StepKind.PENGAMANAN;
    }

    @Override
    public Class<Securing> section() {
        return Securing.class;
    }

    @Override
    public void follow(Incident of, Securing value, Run run) {
        db.sql("update incident.incident set safe = ? where id = ?")
                .params(value.safe().name(), of.id())
                .update();
        if (value.safe() == Answer.YA) clocks.meet(of.id(), ClockKind.AMAN, kind().name(), run.now());
    }
}
