package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Joining;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Joins it with another incident the caller may read. */
@Component
class Join implements Handling<Joining> {

    private final Joints joints;

    Join(Joints joints) {
        this.joints = joints;
    }

    @Override
    public StepKind kind() {
        return StepKind.PENGGABUNGAN;
    }

    @Override
    public Class<Joining> section() {
        return Joining.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Joining value) {
        return joints.refusal(of, "number", value.number());
    }

    @Override
    public void follow(Incident of, Joining value, Run run) {
        joints.join(of, value.number(), value.why());
    }
}
