package id.naungan.institution.licence;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;

/** Who decides about a registration, by the area a home works in: one regency, several, several provinces. */
public enum LicenceLevel {
    KABKOTA(Role.DINSOS_KAB, Reach.DISTRICT),
    PROVINSI(Role.DINSOS_PROV, Reach.PROVINCE),
    PUSAT(Role.KEMENSOS, Reach.NATION);

    private final Role office;
    private final Reach reach;

    LicenceLevel(Role office, Reach reach) {
        this.office = office;
        this.reach = reach;
    }

    public Role office() {
        return office;
    }

    /** Whether this person sits in the office that decides; which homes it covers is the database's matter. */
    public boolean decidedBy(Scope scope) {
        return scope.role() == office && scope.reach() == reach;
    }

    /** The level this person decides at, for decisions that no application asked for. */
    static java.util.Optional<LicenceLevel> of(Scope scope) {
        return java.util.Arrays.stream(values())
                .filter(level -> level.decidedBy(scope))
                .findFirst();
    }
}
