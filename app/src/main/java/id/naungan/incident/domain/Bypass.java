package id.naungan.incident.domain;

import id.naungan.access.Role;
import java.util.Collection;
import java.util.Comparator;

/**
 * How far up a report goes around the offices of those it accuses: a head's report reaches nobody in his home, a Dinsos officer's
 * nobody in his district, one of the province's nobody below Kemensos.
 */
public enum Bypass {
    TIDAK,
    LKS,
    KAB,
    PROV;

    /** The office that is the first to know. */
    public Level first() {
        return Level.values()[ordinal()];
    }

    public boolean around(Level level) {
        return level.ordinal() < ordinal();
    }

    /** What one accused person asks for, by the relation that was said and by the role of the account, where it is known. */
    public static Bypass of(
            @org.jspecify.annotations.Nullable String relation, @org.jspecify.annotations.Nullable Role role) {
        var byRole = switch (role) {
            case null -> TIDAK;
            case PENGELOLA -> LKS;
            case DINSOS_KAB, SUPERVISOR -> KAB;
            case DINSOS_PROV -> PROV;
            default -> TIDAK;
        };
        var said = switch (relation) {
            case null -> TIDAK;
            case "PENGURUS" -> LKS;
            case "PETUGAS_DINSOS" -> KAB;
            default -> TIDAK;
        };
        return furthest(java.util.List.of(byRole, said));
    }

    public static Bypass furthest(Collection<Bypass> all) {
        return all.stream().max(Comparator.naturalOrder()).orElse(TIDAK);
    }
}
