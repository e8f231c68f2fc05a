package id.naungan.instrument.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression that cannot run away: the part Java and browsers share, nothing repeated inside something repeated. */
final class SafePattern {

    private static final int LONGEST = 120;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_STEPS = 200_000;
    private static final Pattern STRANGE =
            Pattern.compile("\\(\\?(?!:)|\\\\[^dDwWsS.\\-+*?()\\[\\]{}|^$/]|[*+?}][*+]|&&|\\[[^\\]]*\\[");
    private static final Pattern NESTED =
            Pattern.compile("\\([^()]*([*+]|\\{\\d+,\\d*\\})[^()]*\\)([*+]|\\{)|\\)[^()]*\\)([*+]|\\{)");
    private static final Map<String, SafePattern> KNOWN = new ConcurrentHashMap<>();

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static SafePattern of(String text) {
        var known = KNOWN.get(text);
        if (known != null) return known;
        if (text.length() > LONGEST
                || STRANGE.matcher(text).find()
                || NESTED.matcher(text).find()) throw new WrongExpression("pattern");
        try {
            var made = new SafePattern(Pattern.compile(text));
            if (KNOWN.size() < 1000) KNOWN.put(text, made);
            return made;
        } catch (PatternSyntaxException _) {
            throw new WrongExpression("pattern");
        }
    }

    /** Whether the whole text is such; one that takes too long to tell is not. */
    boolean matches(String text) {
        if (text.length() > LONGEST_TEXT) return false;
        try {
            return pattern.matcher(new Counted(text, new int[1])).matches();
        } catch (TooLong | StackOverflowError _) {
            return false;
        }
    }

    private static final class TooLong extends RuntimeException {
        TooLong() {
            super(null, null, false, false);
        }
    }

    /** A text that knows how often it was looked at. */
    private record Counted(String text, int[] looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_STEPS) throw new TooLong();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
