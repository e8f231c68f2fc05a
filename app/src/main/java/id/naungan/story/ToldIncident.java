package id.naungan.story;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident of the story.
 *
 * @param home key of the home
 * @param daysAgo when it happened, at this hour of the day
 * @param known hours until somebody who must act knew; it was written down twenty minutes later
 * @param victim name of a resident, or of somebody else
 * @param by account that reported it; null for the public
 * @param met hours from known until a clock was met
 * @param steps hours from known at which a step was taken, in their order
 * @param answered whether the offices said that they know
 */
record ToldIncident(
        String home,
        Set<String> kinds,
        int daysAgo,
        int hour,
        double known,
        @Nullable String place,
        @Nullable String victim,
        @Nullable Blamed accused,
        @Nullable String by,
        String story,
        Map<ClockKind, Double> met,
        List<Done> steps,
        @Nullable String outcome,
        boolean answered) {

    /** Whom it accuses: an account by its name of sign-in, or a name. */
    record Blamed(@Nullable String username, @Nullable String name, String relation) {}

    /** A step, and how many hours after. */
    record Done(StepKind kind, double hours) {}
}
