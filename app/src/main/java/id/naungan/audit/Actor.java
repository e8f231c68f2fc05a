package id.naungan.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts: an account, or the system itself when `id` is null. */
public record Actor(
        @Nullable UUID id,
        String name,
        String role,
        @Nullable String onBehalf) {

    /** Tells who is acting now (access answers). */
    public interface Source {
        Actor actor();
    }
}
