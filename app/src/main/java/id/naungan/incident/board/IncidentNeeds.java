package id.naungan.incident.board;

import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.web.Need;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Incidents whose clock has run out, of those the caller may open. */
@Component
class IncidentNeeds implements Need.Source {

    private final IncidentList list;
    private final Scopes scopes;
    private final Clock clock;

    IncidentNeeds(IncidentList list, Scopes scopes, Clock clock) {
        this.list = list;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        // Of the nation only the figures are seen, and offices above are told of each by itself.
        if (!scope.may(Permission.HANDLE_INCIDENT) || scope.reach() == Reach.NATION) return List.of();
        var asked = Asked.at(clock.instant(), scope.zone()).and("open", "ya").and("late", "ya");
        return List.of(new Need(1, "incidents.need.late", list.counts(asked).own(), "/insiden?status=TERBUKA&tenggat=LEWAT", true));
    }
}
