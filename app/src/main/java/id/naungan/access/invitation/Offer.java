package id.naungan.access.invitation;

import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.domain.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of account one may invite: a role, and how far it is to see. */
public record Offer(Role role, Reach reach) {

    public String labelKey() {
        return "access.offer." + role + "." + reach;
    }

    boolean atInstitution() {
        return reach == Reach.CLIENTS || reach == Reach.INSTITUTION;
    }

    /** Everything this person may offer. Who sees only given children is decided where the children are: in the institution. */
    static List<Offer> of(Scope scope) {
        var offers = new ArrayList<Offer>();
        for (var role : Role.values()) {
            for (var reach : Reach.values()) {
                var offer = new Offer(role, reach);
                if (scope.role().invites().contains(role)
                        && role.reaches().contains(reach)
                        && offer.isWithin(scope.reach())) {
                    offers.add(offer);
                }
            }
        }
        return offers;
    }

    private boolean isWithin(Reach own) {
        return switch (reach) {
            case CLIENTS -> own == Reach.INSTITUTION;
            case INSTITUTION -> true;
            case DISTRICT -> own == Reach.DISTRICT || own == Reach.PROVINCE || own == Reach.NATION;
            case PROVINCE -> own == Reach.PROVINCE || own == Reach.NATION;
            case NATION -> own == Reach.NATION;
            case SYSTEM -> false;
        };
    }

    /** The place that goes without asking, because the inviter has only one of the kind. */
    @Nullable
    String place(Scope scope) {
        return switch (reach) {
            case CLIENTS, INSTITUTION ->
                scope.reach() == Reach.INSTITUTION ? scope.home().toString() : null;
            case DISTRICT -> scope.reach() == Reach.DISTRICT ? scope.region() : null;
            case PROVINCE -> scope.reach() == Reach.PROVINCE ? scope.region() : null;
            case NATION, SYSTEM -> "";
        };
    }

    /** The posting at this place; empty when there is no such place. */
    Optional<Posting> at(String place, Places places) {
        try {
            return atInstitution()
                    ? places.home(UUID.fromString(place))
                            .map(home -> Posting.at(home.id(), home.district(), role, reach))
                    : Optional.of(new Posting(role, reach, null, null, place.isEmpty() ? null : place));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
