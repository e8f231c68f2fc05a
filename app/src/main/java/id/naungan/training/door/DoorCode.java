package id.naungan.training.door;

import id.naungan.store.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The code at the door of one session, another one every few minutes: eight characters (Crockford's base 32, 40 bits) of a HMAC under a key
 * outside the database. It says nothing, opens no other session, and the one before still opens while somebody types.
 */
@Component
class DoorCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private final Vault vault;

    DoorCode(Vault vault) {
        this.vault = vault;
    }

    /** `door` counts how often the office made the codes anew. */
    String at(UUID session, int door, Instant when, Duration step) {
        return of(session, door, when.getEpochSecond() / step.toSeconds());
    }

    boolean opens(String code, UUID session, int door, Instant when, Duration step) {
        long now = when.getEpochSecond() / step.toSeconds();
        return code.equals(of(session, door, now)) || code.equals(of(session, door, now - 1));
    }

    private String of(UUID session, int door, long step) {
        var bytes = vault.blind("training.door", session + "|" + door + "|" + step);
        var code = new StringBuilder();
        // Five bits of each byte: evenly spread, for 256 is a multiple of 32.
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(bytes[i] & 31));
        return code.toString();
    }

    /** A code as somebody typed it; letters that look like digits are digits. */
    static Optional<String> read(String typed) {
        if (typed.length() > 40) return Optional.empty();
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(plain)
                : Optional.empty();
    }

    /** As it is said: in two groups of four. */
    static String said(String code) {
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
