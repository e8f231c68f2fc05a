package id.naungan.web;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** The signed-in person as the screens know them; absent for visitors. */
public record Who(UUID accountId, String name, String roleKey, String scope, Set<String> permissions, ZoneId zone) {

    /** Name of the request attribute that carries it. */
    public static final String ATTRIBUTE = Who.class.getName();

    /** Whether a permission is held, by its name. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
