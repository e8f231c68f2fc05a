package id.naungan.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose file it is: a client's (seen with the client), or an institution's (seen with its scope). */
public record Owner(
        @Nullable UUID client,
        @Nullable UUID institution,
        @Nullable String district) {

    public static Owner client(UUID client) {
        return new Owner(client, null, null);
    }

    public static Owner institution(UUID institution, String district) {
        return new Owner(null, institution, district);
    }
}
