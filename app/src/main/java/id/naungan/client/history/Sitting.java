package id.naungan.client.history;

import id.naungan.audit.history.ReadingLog.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Openings of one reader that follow each other closely, as one line: who sat over the file from when to when, and saw what. */
public record Sitting(Instant from, Instant until, String actorName, String role, Set<String> what) {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Newest first, as the log gives them. */
    static List<Sitting> of(List<Opening> openings) {
        var sittings = new ArrayList<Sitting>();
        for (var opening : openings) {
            var last = sittings.isEmpty() ? null : sittings.getLast();
            if (last != null && last.continues(opening)) {
                var seen = new LinkedHashSet<>(last.what());
                seen.add(opening.what());
                sittings.set(sittings.size() - 1, new Sitting(opening.at(), last.until(), last.actorName(), last.role(), seen));
            } else {
                sittings.add(new Sitting(opening.at(), opening.at(), opening.actorName(), opening.role(), new LinkedHashSet<>(List.of(opening.what()))));
            }
        }
        return List.copyOf(sittings);
    }

    private boolean continues(Opening earlier) {
        return actorName.equals(earlier.actorName()) && role.equals(earlier.role()) && earlier.at().plus(PAUSE).isAfter(from);
    }
}
