package id.naungan.incident.handling;

import id.naungan.access.Role;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.section.Recovery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan of recovery of each victim. Where nobody is accused whom the home shields, each service is due in the client's case. */
@Component
class PlanRecovery implements Handling<Recovery> {

    private final People people;
    private final Clocks clocks;
    private final Tasks tasks;

    PlanRecovery(People people, Clocks clocks, Tasks tasks) {
        this.people = people;
        this.clocks = clocks;
        this.tasks = tasks;
    }

    @Override
    public StepKind kind() {
        return StepKind.PEMULIHAN;
    }

    @Override
    public Class<Recovery> section() {
        return Recovery.class;
    }

    @Override
    public Optional<Refusal> refusal(Incident of, Recovery value) {
        var victims = victims(of);
        for (int row = 0; row < value.care().size(); row++) {
            var care = value.care().get(row);
            if (victims.stream().noneMatch(v -> v.id().equals(care.victim())))
                return Refusal.of("care[" + row + "].victim", "form.error.choice");
        }
        return Optional.empty();
    }

    /**
     * A task stands with the client, where more people look: it says neither what happened nor what is needed, and where the report goes
     * around the home it is not put there at all.
     */
    @Override
    public void follow(Incident of, Recovery value, Run run) {
        clocks.meet(of.id(), ClockKind.PEMULIHAN, kind().name(), run.now());
        if (of.institution() == null || of.bypass() != Bypass.TIDAK) return;
        var victims = victims(of);
        for (int row = 0; row < value.care().size(); row++) {
            var care = value.care().get(row);
            for (var victim : victims)
                if (victim.id().equals(care.victim()) && victim.client() != null && !victim.outside())
                    tasks.put(task(of, victim.client(), care, run.step() + ":" + row));
        }
    }

    private static NewTask task(Incident of, UUID client, Recovery.Care care, String key) {
        return new NewTask(
                "pemulihan:" + key,
                client,
                of.institution(),
                of.district(),
                "pemulihan",
                null,
                care.until(),
                null,
                Role.PEKSOS.name(),
                "/klien/" + client,
                "");
    }

    private List<People.Person> victims(Incident of) {
        return people.of(of.id()).stream().filter(p -> p.part() == Part.KORBAN).toList();
    }
}
