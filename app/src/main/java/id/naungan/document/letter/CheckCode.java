package id.naungan.document.letter;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The code under a letter: 80 random bits in 16 characters (Crockford's base 32), said in groups of four, saying nothing about anybody. */
public record CheckCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckCode next() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CheckCode(text.toString());
    }

    /** A code as somebody copied it: case, spaces and dashes do not matter, and letters that look like digits are digits. */
    public static Optional<CheckCode> read(String typed) {
        if (typed.length() > 60) return Optional.empty();
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._/]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH || plain.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) return Optional.empty();
        return Optional.of(new CheckCode(plain.replaceAll("(.{4})(?!$)", "$1-")));
    }
}
