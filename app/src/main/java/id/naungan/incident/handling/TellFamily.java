package id.naungan.incident.handling;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.FamilyTold;
import org.springframework.stereotype.Component;

/** The family was told, or not because it is unsafe: both answer the question the clock asks. */
@Component
class TellFamily implements Handling<FamilyTold> {

    private final Clocks clocks;

    TellFamily(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public StepKind kind() {
        return StepKind.KELUARGA;
    }

    @Override
    public Class<FamilyTold> section() {
        return FamilyTold.class;
    }

    @Override
    public void follow(Incident of, FamilyTold value, Run run) {
        clocks.meet(of.id(), ClockKind.KELUARGA, value.told().name(), run.now());
    }
}
