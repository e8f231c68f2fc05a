package id.naungan.casework.step;

import java.util.Set;

/**
 * One section of a form: up to ten questions on one page.
 *
 * @param name part of the address, such as `kesehatan`
 * @param section the record that asks, checks and is kept
 * @param sealed opened with a reason only (violence, HIV, ABH, psychology, origin of an adoption)
 * @param homes kinds of homes (JENIS_LKS) that must fill it in; empty means all
 * @param mayHomes kinds of homes that may fill it in besides
 * @param optional whether the form may be signed without it
 */
public record Part(
        String name,
        Class<? extends Record> section,
        boolean sealed,
        Set<String> homes,
        Set<String> mayHomes,
        boolean optional) {

    /** Homes of several services take in whoever comes. */
    private static final String MULTI = "MULTI";

    private static final String ALL = "*";

    static Part of(String name, Class<? extends Record> section) {
        return new Part(name, section, false, Set.of(), Set.of(), false);
    }

    /** The same, sealed. */
    Part asSealed() {
        return new Part(name, section, true, homes, mayHomes, optional);
    }

    /** The same, not needed for signing. */
    Part asOptional() {
        return new Part(name, section, sealed, homes, mayHomes, true);
    }

    /** The same, asked in these kinds of homes only. */
    Part in(String... kinds) {
        return new Part(name, section, sealed, Set.of(kinds), mayHomes, optional);
    }

    /** The same, offered in these kinds of homes besides. */
    Part offeredIn(String... kinds) {
        return new Part(name, section, sealed, homes, Set.of(kinds), optional);
    }

    /** The same, offered everywhere else. */
    Part offeredElsewhere() {
        return offeredIn(ALL);
    }

    /** Whether a home of this kind is asked; homes of several services are offered everything. */
    public boolean askedIn(String homeKind) {
        return homes.isEmpty()
                || homes.contains(homeKind)
                || mayHomes.contains(homeKind)
                || mayHomes.contains(ALL)
                || homeKind.equals(MULTI);
    }

    /** The same as a home of this kind meets it: what belongs to other kinds is not needed for signing. */
    Part asMetIn(String homeKind) {
        return homes.isEmpty() || homes.contains(homeKind) ? this : asOptional();
    }
}
