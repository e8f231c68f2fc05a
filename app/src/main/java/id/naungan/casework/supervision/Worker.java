package id.naungan.casework.supervision;

import id.naungan.access.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker within the supervisor's reach. */
public record Worker(
        UUID id,
        String name,
        Role role,
        @Nullable UUID home,
        @Nullable String homeName,
        String district) {

    public String href() {
        return "/supervisi/" + id;
    }
}
