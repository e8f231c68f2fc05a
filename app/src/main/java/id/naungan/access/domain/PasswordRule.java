package id.naungan.access.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a password unfit: too short, too long, common, or the person's own name. Nothing else: rules about capitals and digits
 * make people write passwords down (OWASP ASVS 5.0, V6.2).
 */
public final class PasswordRule {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    /** Why a password will not do. */
    public enum Unfit {
        SHORT,
        LONG,
        COMMON,
        NAME
    }

    private static final Set<String> COMMON = read();
    private static final int TELLING = 4;

    private PasswordRule() {}

    public static Optional<Unfit> check(String password, String username, String fullName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Unfit.SHORT);
        if (length > LONGEST) return Optional.of(Unfit.LONG);
        var plain = plain(password);
        if (isName(plain, username, fullName)) return Optional.of(Unfit.NAME);
        return isCommon(plain) ? Optional.of(Unfit.COMMON) : Optional.empty();
    }

    /** The list's own entries, and its words with digits or signs around them: rahasia2026, !indonesia123. */
    private static boolean isCommon(String plain) {
        var core = core(plain);
        return COMMON.contains(plain) || COMMON.contains(core) || halves(core) || monotone(plain);
    }

    /** The same word twice: sayangsayang. */
    private static boolean halves(String core) {
        int half = core.length() / 2;
        return core.length() % 2 == 0 && core.startsWith(core.substring(half)) && COMMON.contains(core.substring(half));
    }

    private static boolean monotone(String plain) {
        return plain.chars().distinct().count() <= 2;
    }

    /** Only the letters count: rina.wati, RinaWati1 and the username rina-wati are one name. */
    private static boolean isName(String plain, String username, String fullName) {
        var letters = letters(plain);
        var words =
                Arrays.stream((username + " " + fullName).split("[^\\p{L}]+")).filter(word -> word.length() >= TELLING);
        return Stream.concat(Stream.of(username, fullName), words)
                        .map(PasswordRule::letters)
                        .anyMatch(letters::equals)
                && !letters.isEmpty();
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}]", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without the digits and signs people put around a word; empty when there is nothing else. */
    private static String core(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static Set<String> read() {
        try (var list = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
