package id.naungan.casework.transfer;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** People other homes offer, who wait for an answer. */
@Component
class TransferNeeds implements Need.Source {

    private final TransferList list;
    private final Scopes scopes;

    TransferNeeds(TransferList list, Scopes scopes) {
        this.list = list;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        var scope = scopes.current();
        if (!scope.may(Permission.ADMIT_CLIENT) || scope.institution() == null) return List.of();
        long number = list.open().stream().filter(TransferLine::incoming).count();
        return List.of(new Need(7, "casework.need.offers", number, "/pindahan", false));
    }
}
