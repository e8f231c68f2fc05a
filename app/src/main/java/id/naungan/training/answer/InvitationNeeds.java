package id.naungan.training.answer;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.training.domain.InvitationState;
import id.naungan.web.Need;
import java.util.List;
import org.springframework.stereotype.Component;

/** Trainings the home is invited to and has not answered. */
@Component
class InvitationNeeds implements Need.Source {

    private final Invitations invitations;
    private final Scopes scopes;

    InvitationNeeds(Invitations invitations, Scopes scopes) {
        this.invitations = invitations;
        this.scopes = scopes;
    }

    @Override
    public List<Need> needs() {
        if (!scopes.current().may(Permission.JOIN_TRAINING)) return List.of();
        long number = invitations.all().stream()
                .filter(one -> one.state() == InvitationState.DIUNDANG && one.open(invitations.today()))
                .count();
        return List.of(new Need(15, "training.need", number, "/bimtek/undangan", false));
    }
}
