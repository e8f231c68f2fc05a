package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.reading.row.RosterRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files opened since the rows were judged. */
public final class Newer {

    private final Known known;

    Newer(Known known) {
        this.known = known;
    }

    /** The file of this very child, if somebody opened one meanwhile. */
    public @Nullable UUID sameChild(RosterRow row) {
        var match = known.find(row);
        return match == null ? null : match.file().id();
    }
}
