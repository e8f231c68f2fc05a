package id.naungan.casework.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a summary should not hold, because it says who the person is: NIK or KK, a telephone number, the name. */
public final class Telltale {

    /** What was found. */
    public enum Kind {
        NIK_KK,
        TELEPON,
        NAMA
    }

    private static final Pattern SIXTEEN = Pattern.compile("(?<![0-9])[0-9](?:[ .\\-]?[0-9]){15}(?![0-9])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:\\+?62|0)[ .\\-()]{0,2}[2-9](?:[ .\\-()]{0,2}[0-9]){6,11}(?![0-9])");
    private static final int SHORT = 3;

    private Telltale() {}

    public static List<Kind> in(String text, String fullName) {
        var found = new ArrayList<Kind>();
        var without = SIXTEEN.matcher(text).replaceAll(" ");
        if (!without.equals(text)) found.add(Kind.NIK_KK);
        if (PHONE.matcher(without).find()) found.add(Kind.TELEPON);
        if (names(text, fullName)) found.add(Kind.NAMA);
        return List.copyOf(found);
    }

    /** Any word of the name by itself; very short words are in every sentence. */
    private static boolean names(String text, String fullName) {
        var words = Arrays.stream(words(text)).collect(Collectors.toSet());
        return Arrays.stream(words(fullName)).anyMatch(word -> word.length() > SHORT && words.contains(word));
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
    }

    /** First letters of the name, such as "S. A." */
    public static String initials(String fullName) {
        return Arrays.stream(fullName.strip().split("[\\s.\\-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .limit(4)
                .collect(Collectors.joining(" "));
    }
}
