package id.naungan.outbox;

import id.naungan.store.DataFolder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key an account's phones lock their queue with: derived, so that no copy of it is stored, and handed out to a session only
 * (docs/decisions/0008).
 */
@Component
class PhoneKey {

    /** What a phone gets: whose key it is, 256 bits of AES as base64, and the real time. */
    record Lent(UUID account, String key, Instant now) {}

    private final SecretKeySpec secret;

    PhoneKey(DataFolder folder) {
        secret = new SecretKeySpec(HexFormat.of().parseHex(folder.secrets().named("outbox")), "HmacSHA256");
    }

    Lent lend(UUID account, Instant now) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(ByteBuffer.allocate(16)
                    .putLong(account.getMostSignificantBits())
                    .putLong(account.getLeastSignificantBits())
                    .array());
            return new Lent(account, Base64.getEncoder().encodeToString(mac.doFinal()), now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
