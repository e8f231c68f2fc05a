package id.naungan.consult.research;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Twenty letters and digits that open a request or a data set; shown once, kept as a digest only. */
public record Code(String text) {

    /** Without what is easily mistaken: 0 and O, 1 and I and L. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final Pattern WHOLE = Pattern.compile("[" + SIGNS + "]{20}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Code random() {
        var text = new StringBuilder();
        RANDOM.ints(20, 0, SIGNS.length()).forEach(i -> text.append(SIGNS.charAt(i)));
        return new Code(text.toString());
    }

    /** As it was copied: with spaces or dashes, in small letters. */
    static Optional<Code> typed(String text) {
        var plain = text.length() > 60 ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return WHOLE.matcher(plain).matches() ? Optional.of(new Code(plain)) : Optional.empty();
    }

    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In groups of four, to be written down. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A code must not slip into a log. */
    @Override
    public String toString() {
        return "Code[•]";
    }
}
