package id.naungan.aid.proposal;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** People who seem to live in two homes aid is asked for. */
@Component
class AidNeeds implements Need.Source {

    private final Duplicates duplicates;
    private final Scopes scopes;

    AidNeeds(Duplicates duplicates, Scopes scopes) {
        this.duplicates = duplicates;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        if (!scopes.current().may(Permission.VERIFY_AID)) return List.of();
        return List.of(new Need(14, "aid.need.twice", duplicates.waiting(), "/bansos/ganda", false));
    }
}
