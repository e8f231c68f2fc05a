package id.naungan.incident.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The style of the complaint pages, which stands in the page itself: one answer of the server is the whole page, also on the slowest
 * line. The content security policy names its digest.
 */
public final class LeanStyle {

    public static final String TEXT = text();

    /** What the policy's style-src says of it. */
    static final String SOURCE = "'sha256-" + digest(TEXT) + "'";

    private LeanStyle() {}

    private static String text() {
        try (var file = LeanStyle.class.getResourceAsStream("/web/lean.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("/*"))
                    .collect(Collectors.joining("\n"));
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
