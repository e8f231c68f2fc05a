package id.naungan.sheet.run;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Work on many rows, done step by step; each step is a transaction of its own and begins with the first row that is not done. */
public interface SteppedRun {

    /** True when nothing is left to do; false when it was stopped between two steps and goes on later. */
    boolean run(UUID job, BooleanSupplier stopping);

    /** Ends a job that failed again and again, with a reason its page shows. */
    void giveUp(UUID job);
}
