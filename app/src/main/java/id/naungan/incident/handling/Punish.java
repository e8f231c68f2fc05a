package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Sanction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was decided against an offender. */
@Component
class Punish implements Handling<Sanction> {

    private final IncidentChoices choices;

    Punish(IncidentChoices choices) {
        this.choices = choices;
    }

    @Override
    public StepKind kind() {
        return StepKind.SANKSI;
    }

    @Override
    public Class<Sanction> section() {
        return Sanction.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Sanction value) {
        return value.account() == null || choices.staff(of.id()).contains(value.account())
                ? Optional.empty()
                : Refusal.of("account", "form.error.choice");
    }
}
