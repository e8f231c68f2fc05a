package id.naungan.incident.complaint.desk;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Complaints nobody has answered yet. */
@Component
class ComplaintNeeds implements Need.Source {

    private final DeskList list;
    private final Scopes scopes;

    ComplaintNeeds(DeskList list, Scopes scopes) {
        this.list = list;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        if (!scopes.current().may(Permission.ANSWER_COMPLAINT)) return List.of();
        var counts = list.counts();
        return List.of(
                new Need(2, "complaint.need.grave", counts.get(DeskFilter.mendesak), "/aduan-masuk?isi=mendesak", true),
                new Need(3, "complaint.need.waiting", counts.get(DeskFilter.menunggu), "/aduan-masuk?isi=menunggu", false));
    }
}
