package id.naungan.instrument.domain;

import id.naungan.access.Role;
import id.naungan.access.Scope;
import org.jspecify.annotations.Nullable;

/** Whose office somebody writes for, as the database says it too (`instrument.office`); caregivers write for none. */
final class Office {

    private Office() {}

    static @Nullable String of(Scope scope) {
        if (scope.role() == Role.PENGASUH) return null;
        return switch (scope.reach()) {
            case INSTITUTION -> "LKS " + scope.institution();
            case DISTRICT -> "KAB " + scope.region();
            case PROVINCE -> "PROV " + scope.region();
            case NATION -> scope.role().name();
            case CLIENTS, SYSTEM -> null;
        };
    }
}
