package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Ban;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody must keep away from work with clients. */
@Component
class BanFromDuty implements Handling<Ban> {

    private final IncidentChoices choices;
    private final Bans bans;

    BanFromDuty(IncidentChoices choices, Bans bans) {
        this.choices = choices;
        this.bans = bans;
    }

    @Override
    public StepKind kind() {
        return StepKind.LARANGAN;
    }

    @Override
    public Class<Ban> section() {
        return Ban.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Ban value) {
        return value.account() == null || choices.staff(of.id()).contains(value.account())
                ? Optional.empty()
                : Refusal.of("account", "form.error.choice");
    }

    @Override
    public void follow(Incident of, Ban value, Run run) {
        bans.ban(of, value);
    }
}
