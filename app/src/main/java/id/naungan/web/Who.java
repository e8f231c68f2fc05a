package id.naungan.web;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** The signed-in person as the screens know them; absent for visitors. `waiting` is how many notices are unread, a hundred at most. */
public record Who(
        UUID accountId, String name, String roleKey, String scope, Set<String> permissions, ZoneId zone, int waiting) {

    public Who(UUID accountId, String name, String roleKey, String scope, Set<String> permissions, ZoneId zone) {
        this(accountId, name, roleKey, scope, permissions, zone, 0);
    }

    /** Name of the request attribute under which the session's filter leaves how much waits. */
    public static final String WAITING = Who.class.getName() + ".waiting";

    /** Name of the request attribute that carries it. */
    public static final String ATTRIBUTE = Who.class.getName();

    /** Whether a permission is held, by its name. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
