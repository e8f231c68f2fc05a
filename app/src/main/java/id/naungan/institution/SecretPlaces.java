package id.naungan.institution;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import org.springframework.stereotype.Component;

/** Where victims of violence are sheltered is known to those who answer for them, not to the whole nation's offices. */
@Component
public class SecretPlaces {

    /** The kind of home whose place is secret. */
    public static final String SAFE_HOUSE = "KORBAN_KEKERASAN";

    private final Scopes scopes;

    SecretPlaces(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Whether the caller may know where safe houses are. */
    public boolean known() {
        var scope = scopes.current();
        return scope.reach() != Reach.NATION || scope.role() == Role.ADMIN;
    }

    /** Whether the caller may know where a home of this kind is. */
    public boolean known(String kind) {
        return !kind.equals(SAFE_HOUSE) || known();
    }
}
