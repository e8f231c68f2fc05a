package id.naungan.notice.hook;

import id.naungan.store.DataFolder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Secrets of webhooks, derived so that no copy is stored, and the signatures made with them. */
@Component
class Signature {

    private final byte[] root;

    Signature(DataFolder folder) {
        root = HexFormat.of().parseHex(folder.secrets().named("notice"));
    }

    /** What the receiver must know; a new generation makes the former one worthless. */
    String secret(UUID hook, int generation) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(root, "hook:" + hook + ":" + generation));
    }

    /** Over the time and the body, so that an old call cannot be sent again as a new one. */
    static String of(String secret, long seconds, String body) {
        return "sha256=" + HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), seconds + "." + body));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
