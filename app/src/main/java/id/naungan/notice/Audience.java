package id.naungan.notice;

import id.naungan.access.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told: accounts by id, and everyone of some roles: at a home, in the offices of its district and province, and in those of the
 * nation. A district's social workers and supervisors count as its office.
 */
public record Audience(
        Set<UUID> accounts,
        Set<Role> roles,
        @Nullable UUID home,
        @Nullable String district) {

    public static Audience of(UUID... accounts) {
        return new Audience(Set.of(accounts), Set.of(), null, null);
    }

    /** Everyone of these roles who answers for a home, there or above it. */
    public static Audience around(UUID home, String district, Role... roles) {
        return new Audience(Set.of(), Set.of(roles), home, district);
    }

    /** Everyone of these roles at the home itself. */
    public static Audience at(UUID home, Role... roles) {
        return new Audience(Set.of(), Set.of(roles), home, null);
    }

    /** Everyone of these roles in the offices of a district and its province. */
    public static Audience above(String district, Role... roles) {
        return new Audience(Set.of(), Set.of(roles), null, district);
    }
}
