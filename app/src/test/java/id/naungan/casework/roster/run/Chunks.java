package id.naungan.casework.roster.run;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Runs an import for so many chunks and then is gone, like a node that dies. */
@Component
public class Chunks {

    private final RunImport imports;

    Chunks(RunImport imports) {
        this.imports = imports;
    }

    public void run(UUID id, int most) {
        var left = new AtomicInteger(most);
        imports.run(id, () -> left.getAndDecrement() <= 0);
    }
}
