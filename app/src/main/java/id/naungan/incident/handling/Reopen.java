package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Reopening;
import org.springframework.stereotype.Component;

/** A closed incident is opened again. */
@Component
class Reopen implements Handling<Reopening> {

    @Override
    public StepKind kind() {
        return StepKind.PEMBUKAAN;
    }

    @Override
    public Class<Reopening> section() {
        return Reopening.class;
    }
}
