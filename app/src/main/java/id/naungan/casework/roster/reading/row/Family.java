package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.value.Hardship;
import id.naungan.casework.roster.reading.value.OrphanStatus;
import id.naungan.casework.roster.reading.value.Parent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parents, guardian, status; {@code unassignedParent} is a single name that could be either parent's. */
public record Family(
        Parent father,
        Parent mother,
        @Nullable String unassignedParent,
        @Nullable String guardian,
        @Nullable OrphanStatus orphanStatus,
        Set<Hardship> hardships,
        @Nullable String statusWritten) {

    public Family {
        hardships = Set.copyOf(hardships);
    }
}
