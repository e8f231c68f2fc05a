package id.naungan.access.domain;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id. Each takes 19 MiB, and every request has its own thread: a few at a time, or a
 * crowd at the sign-in page would use up the memory.
 */
@Component
public class Passwords {

    private final PasswordEncoder encoder;
    private final Semaphore seats = new Semaphore(4, true);
    private final String nobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = encoder.encode("nobody has this password");
    }

    public String hash(String password) {
        return seated(() -> encoder.encode(password));
    }

    /** Compares; without a hash it takes as long and says no, so that nobody learns from the clock which accounts exist. */
    public boolean match(String password, @Nullable String hash) {
        var same = seated(() -> encoder.matches(password, hash == null ? nobody : hash));
        return same && hash != null;
    }

    private <T> T seated(Supplier<T> work) {
        seats.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }
}
