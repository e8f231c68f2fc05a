package id.naungan.duty.own;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.StartLine;
import id.naungan.duty.domain.Rosters;
import java.util.List;
import org.springframework.stereotype.Component;

/** When whoever begins the day is on duty next, within two weeks. */
@Component
class NextTurn implements StartLine {

    private static final int AHEAD = 14;

    private final OwnTurns turns;
    private final Rosters rosters;
    private final Scopes scopes;

    NextTurn(OwnTurns turns, Rosters rosters, Scopes scopes) {
        this.turns = turns;
        this.rosters = rosters;
        this.scopes = scopes;
    }

    @Override
    public List<Line> lines() {
        if (!scopes.current().may(Permission.SEE_DUTY)) return List.of();
        var today = rosters.today();
        return turns.from(today, 1).stream()
                .filter(own -> !own.day().isAfter(today.plusDays(AHEAD)))
                .map(own -> new Line(
                        "calendar",
                        "/jaga-saya",
                        own.day().equals(today) ? "duty.own.start.today" : "duty.own.start",
                        List.of(own.shift(), own.day(), own.from(), own.to())))
                .toList();
    }
}
