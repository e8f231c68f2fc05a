package id.naungan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The one script that stands in the page itself, so that nothing is fetched before the words are there: on a slow line that is
 * half a second. The content security policy names its digest, and so allows this text and no other.
 */
public final class StartScript {

    /** The script as it stands in every page. */
    static final String TEXT = text();

    /** What the policy's script-src says of it. */
    public static final String SOURCE = "'sha256-" + digest(TEXT) + "'";

    private StartScript() {}

    private static String text() {
        try (var file = StartScript.class.getResourceAsStream("/web/start.js")) {
            return SlimFiles.slim(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
