package id.naungan.duty.shift;

import java.util.List;

/** What a home without shifts is offered, for the pages that say so. */
public final class Proposal {

    private Proposal() {}

    public static List<ShiftForm> shown() {
        return Shifts.proposal();
    }
}
