package id.naungan.store;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers: UUIDv7 (RFC 9562), so that new rows lie together in the index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long random = RANDOM.nextLong();
        long high = millis << 16 | 0x7000 | (random >>> 52);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
