package id.naungan.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files of a home were added, changed, or came and went; published inside the transaction that does it.
 *
 * @param clientId the one file it was, or null when there may be many
 */
public record ClientsChanged(UUID institutionId, @Nullable UUID clientId) {

    public ClientsChanged(UUID institutionId) {
        this(institutionId, null);
    }
}
