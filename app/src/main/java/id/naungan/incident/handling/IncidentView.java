package id.naungan.incident.handling;

import id.naungan.document.letter.Issued;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.report.Additions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an incident.
 *
 * @param broken who opened it by breaking the glass, if the reader sees it only for that
 * @param asked the rung of the reader's own level that waits for an answer
 */
public record IncidentView(
        Incident of,
        String district,
        List<String> kinds,
        String place,
        Incidents.Told told,
        List<Additions.Addition> additions,
        List<People.Person> people,
        List<Clocks.Line> clocks,
        List<Ladder.Rung> rungs,
        Ladder.@Nullable Rung asked,
        List<Steps.Step> steps,
        List<StepKind> possible,
        List<Joints.Joint> joints,
        List<Joints.Told> complaints,
        List<Bans.Banned> bans,
        List<Issued> letters,
        boolean mayWrite,
        boolean mayLift,
        @Nullable Opened broken,
        List<Opened> openings) {

    /** Somebody who opened it by breaking the glass. */
    public record Opened(String name, String role, String reason, Instant at, Instant until) {}
}
