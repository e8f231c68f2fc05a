package id.naungan.monitoring.desk;

import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.monitoring.desk.FindingFilter.Which;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** Findings and recommendations in which the next step is the caller's. */
@Component
class FindingNeeds implements Need.Source {

    private final FindingList list;
    private final Scopes scopes;

    FindingNeeds(FindingList list, Scopes scopes) {
        this.list = list;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        if (!scope.may(Permission.ANSWER_FINDING) && !scope.may(Permission.MONITOR)) return List.of();
        var href = scope.role() == Role.PENGELOLA
                ? "/lks/" + scope.home() + "/pemantauan"
                : "/pemantauan/temuan?mana=" + Which.GILIRAN_SAYA;
        return List.of(new Need(10, "monitoring.need", list.mine(), href, false));
    }
}
