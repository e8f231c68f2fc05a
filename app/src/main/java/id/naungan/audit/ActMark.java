package id.naungan.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The mark of the application under an Act: HMAC-SHA256 with a key that is not in the database. */
final class ActMark {

    private final SecretKeySpec key;

    ActMark(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    byte[] of(
            String kind,
            @Nullable UUID actor,
            String name,
            String role,
            @Nullable String onBehalf,
            @Nullable String reason,
            @Nullable String evidence,
            Instant at,
            @Nullable UUID request) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (Object part :
                    new Object[] {kind, actor, name, role, onBehalf, reason, evidence, at.toEpochMilli(), request}) {
                mac.update(Objects.toString(part, "").getBytes(StandardCharsets.UTF_8));
                mac.update((byte) (part == null ? 0 : 1));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
