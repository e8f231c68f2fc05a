package id.naungan.incident.handling;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Verification;
import id.naungan.reference.Codes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The social service looked into it. */
@Component
class Verify implements Handling<Verification> {

    private final Codes codes;
    private final Clocks clocks;

    Verify(Codes codes, Clocks clocks) {
        this.codes = codes;
        this.clocks = clocks;
    }

    @Override
    public StepKind kind() {
        return StepKind.VERIFIKASI;
    }

    @Override
    public Class<Verification> section() {
        return Verification.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Verification value) {
        return value.methods().stream().allMatch(m -> codes.isValid("CARA_VERIFIKASI", m))
                ? Optional.empty()
                : Refusal.of("methods", "form.error.choice");
    }

    @Override
    public void follow(Incident of, Verification value, Run run) {
        clocks.meet(of.id(), ClockKind.VERIFIKASI, value.result().name(), run.now());
    }
}
