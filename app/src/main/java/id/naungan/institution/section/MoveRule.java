package id.naungan.institution.section;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.institution.domain.Place;
import id.naungan.web.form.Problem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A home that moves to another regency changes the office that answers for its clients. Only the office of the province, which
 * covers both, may write that; a move to another province is a new registration there.
 */
@Component
class MoveRule {

    private final Scopes scopes;

    MoveRule(Scopes scopes) {
        this.scopes = scopes;
    }

    Optional<Problem> problem(Place now, Place corrected) {
        if (now.district().equals(corrected.district())) return Optional.empty();
        var scope = scopes.current();
        if (scope.reach() != Reach.PROVINCE) return refuse("institution.error.move.office");
        return corrected.region().startsWith(scope.region() + ".")
                ? Optional.empty()
                : refuse("institution.error.move.province");
    }

    private static Optional<Problem> refuse(String key) {
        return Optional.of(Problem.of("region", key));
    }
}
