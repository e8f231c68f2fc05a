package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Examination;
import org.springframework.stereotype.Component;

/** Somebody examined it. */
@Component
class Examine implements Handling<Examination> {

    @Override
    public StepKind kind() {
        return StepKind.PEMERIKSAAN;
    }

    @Override
    public Class<Examination> section() {
        return Examination.class;
    }
}
