package id.naungan.casework.worklist;

import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.web.Need;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks of the caller: the late ones, and all that are open. */
@Component
class WorkNeeds implements Need.Source {

    private final Worklist worklist;
    private final Scopes scopes;
    private final Today today;

    WorkNeeds(Worklist worklist, Scopes scopes, Today today) {
        this.worklist = worklist;
        this.scopes = scopes;
        this.today = today;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        if (!scope.may(Permission.SEE_CASE) || scope.reach() == Reach.NATION) return List.of();
        var counts = worklist.mine(today.date());
        return List.of(
                new Need(5, "casework.need.late", counts.late(), "/tugas", true),
                new Need(6, "casework.need.open", counts.open(), "/tugas", false));
    }
}
