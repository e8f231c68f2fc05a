package id.naungan.staff.bar;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** Staff who seem to be barred from work with clients. */
@Component
class LikenessNeeds implements Need.Source {

    private final Bars bars;
    private final Scopes scopes;

    LikenessNeeds(Bars bars, Scopes scopes) {
        this.bars = bars;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        if (!scopes.current().may(Permission.BAR_STAFF)) return List.of();
        return List.of(new Need(3, "staff.need.likeness", bars.suspected(), "/petugas/kemiripan", true));
    }
}
