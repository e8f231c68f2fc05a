package id.naungan.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Answers what an alarm is about: incidents, complaints. Asked as the system, once for each alarm and node, so that no screen asks
 * itself. Nobody's name, ever.
 */
public interface AlarmWords {

    /** Whether this id is one of mine. */
    boolean knows(UUID id);

    /** Key of the sentence screens show; {0} is how grave it is, {1} the home (or that it is in no register), {2} the district. */
    String messageKey();

    /** Where to read on: a path of ours. */
    String href(UUID id);

    /** Accounts that must not hear it, whatever their office. */
    Set<UUID> deaf(UUID id);

    /** What was announced since then, in the words of `TellLevels.ring`, for a node that was cut off from the announcements. */
    default List<String> since(Instant then) {
        return List.of();
    }
}
