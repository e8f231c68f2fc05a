package id.naungan.institution.licence;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.request.Requests;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications for registration, and questions of homes nobody knows yet. */
@Component
class ApplicationNeeds implements Need.Source {

    private final Licences licences;
    private final Requests requests;
    private final Scopes scopes;

    ApplicationNeeds(Licences licences, Requests requests, Scopes scopes) {
        this.licences = licences;
        this.requests = requests;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        if (!scopes.current().may(Permission.DECIDE_REGISTRATION)) return List.of();
        return List.of(
                new Need(8, "institution.need.applications", licences.waiting().size(), "/permohonan", false),
                new Need(9, "institution.need.requests", requests.waiting().size(), "/permohonan", false));
    }
}
