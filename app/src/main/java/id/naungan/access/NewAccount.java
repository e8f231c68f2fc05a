package id.naungan.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as it is asked for. The id is made by whoever asks, so that asking twice makes one account. */
public record NewAccount(
        UUID id,
        String username,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        Posting posting) {

    public NewAccount(UUID id, String username, String fullName, Posting posting) {
        this(id, username, fullName, null, null, posting);
    }
}
