package id.naungan.incident.receive;

import id.naungan.incident.domain.Part;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody a report speaks of: a client, an account of the staff, somebody with a name only, or nobody known. */
public record NewPerson(
        Part part,
        @Nullable UUID client,
        @Nullable UUID account,
        @Nullable String name,
        @Nullable String relation) {

    String kind() {
        if (client != null) return "KLIEN";
        if (account != null) return "PETUGAS";
        return name == null ? "TIDAK_DIKENAL" : "LAIN";
    }
}
