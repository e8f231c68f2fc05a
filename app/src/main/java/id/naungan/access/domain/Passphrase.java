package id.naungan.access.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** The hash of a password, since when, and whether its owner must choose another before anything else. */
public record Passphrase(
        @Column("password_hash") @Nullable String hash,
        @Column("password_changed_at") @Nullable Instant changedAt,
        @Column("must_change_password") boolean mustChange) {

    public static final Passphrase NONE = new Passphrase(null, null, false);

    @Override
    public String toString() {
        return "Passphrase[•]";
    }
}
