package id.naungan.casework.step;

import java.util.Set;

/**
 * One section of a form: up to ten questions on one page.
 *
 * @param name part of the address, such as `kesehatan`
 * @param section the record that asks, checks and is kept
 * @param sealed opened with a reason only (violence, HIV, ABH, psychology, origin of an adoption)
 * @param homes kinds of homes (JENIS_LKS) it is asked in; empty means all
 * @param optional whether the form may be signed without it
 */
public record Part(String name, Class<? extends Record> section, boolean sealed, Set<String> homes, boolean optional) {

    static Part of(String name, Class<? extends Record> section) {
        return new Part(name, section, false, Set.of(), false);
    }

    /** The same, sealed. */
    Part asSealed() {
        return new Part(name, section, true, homes, optional);
    }

    /** The same, not needed for signing. */
    Part asOptional() {
        return new Part(name, section, sealed, homes, true);
    }

    /** The same, asked in these kinds of homes only. */
    Part in(String... kinds) {
        return new Part(name, section, sealed, Set.of(kinds), optional);
    }

    /** Whether a home of this kind is asked; homes of several services and kinds unknown here are asked everything. */
    public boolean askedIn(String homeKind) {
        return homes.isEmpty() || homes.contains(homeKind) || homeKind.equals("MULTI");
    }
}
