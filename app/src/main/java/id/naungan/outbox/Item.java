package id.naungan.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was written.
 *
 * @param id made on the phone, the same at every sending; becomes the key of what it creates
 * @param writtenAt when it was written, by the phone's clock as far as the server could correct it
 * @param raw the same as it came, with the files
 * @param version the version the writer had before him; null when he knew of none
 */
public record Item<T extends Record>(
        UUID id, Instant writtenAt, @Nullable Integer version, T value, Raw raw) {

    public Item(UUID id, Instant writtenAt, @Nullable Integer version, T value) {
        this(id, writtenAt, version, value, Raw.NOTHING);
    }
}
