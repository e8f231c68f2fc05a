package id.naungan.incident.handling;

import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Closure;
import id.naungan.kernel.Answer;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes it with its outcome and what was learnt, once it was verified and nobody is in danger. */
@Component
class Close implements Handling<Closure> {

    private final JdbcClient db;

    Close(JdbcClient db) {
        this.db = db;
    }

    @Override
    public StepKind kind() {
        return StepKind.PENUTUPAN;
    }

    @Override
    public Class<Closure> section() {
        return Closure.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Closure value) {
        if (of.severity() == Severity.DARURAT && of.safe() != Answer.YA)
            return Refusal.of("", "incident.closure.unsafe");
        var verified = db.sql("select count(*) from incident.step where incident_id = ? and kind = 'VERIFIKASI'")
                .param(of.id())
                .query(Long.class)
                .single();
        return verified == 0 ? Refusal.of("", "incident.closure.unverified") : Optional.empty();
    }

    @Override
    public Optional<String> outcome(Closure value) {
        return Optional.of(value.outcome());
    }
}
