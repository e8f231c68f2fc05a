package id.naungan.web;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * The signed-in person as the screens know them; absent for visitors.
 *
 * @param waiting how many notices are unread, a hundred at most
 * @param pressing how many alarms nobody in the person's office has answered; negative for those whom no alarm reaches
 */
public record Who(
        UUID accountId,
        String name,
        String roleKey,
        String scope,
        Set<String> permissions,
        ZoneId zone,
        int waiting,
        int pressing) {

    public Who(UUID accountId, String name, String roleKey, String scope, Set<String> permissions, ZoneId zone) {
        this(accountId, name, roleKey, scope, permissions, zone, 0, -1);
    }

    /** Whether the person's pages ring. */
    public boolean alarmed() {
        return pressing >= 0;
    }

    /** Name of the request attribute under which the session's filter leaves how much waits. */
    public static final String WAITING = Who.class.getName() + ".waiting";

    /** The same for alarms. */
    public static final String PRESSING = Who.class.getName() + ".pressing";

    /** Name of the request attribute that carries it. */
    public static final String ATTRIBUTE = Who.class.getName();

    /** Whether a permission is held, by its name. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
