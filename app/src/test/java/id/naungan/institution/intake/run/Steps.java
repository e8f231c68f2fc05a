package id.naungan.institution.intake.run;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Runs an import for so many steps and then is gone, like a node that dies. */
@Component
public class Steps {

    private final RunIntake intakes;

    Steps(RunIntake intakes) {
        this.intakes = intakes;
    }

    public void run(UUID id, int most) {
        var left = new AtomicInteger(most);
        intakes.run(id, () -> left.getAndDecrement() <= 0);
    }
}
