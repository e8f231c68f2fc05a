package id.naungan.casework.admission;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.client.NextStep;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever has a file and stays nowhere is likely to be admitted next. */
@Component
class OfferAdmission implements NextStep.Offer {

    private final Scopes scopes;

    OfferAdmission(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public Optional<NextStep> of(UUID client, boolean resident) {
        return resident || !scopes.current().may(Permission.ADMIT_CLIENT)
                ? Optional.empty()
                : Optional.of(new NextStep("casework.admission.next", "/penerimaan/baru?klien=" + client));
    }
}
