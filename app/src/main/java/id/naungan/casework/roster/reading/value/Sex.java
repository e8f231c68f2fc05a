package id.naungan.casework.roster.reading.value;

import id.naungan.sheet.value.Typos;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sex as the roster tells it. */
public enum Sex {
    MALE,
    FEMALE;

    private static final Set<String> MALE_WORDS = Set.of(
            "l",
            "lk",
            "laki",
            "laki2",
            "laki laki",
            "lakilaki",
            "lelaki",
            "pria",
            "putra",
            "pa",
            "m",
            "male",
            "cowok",
            "ikhwan",
            "banin");
    private static final Set<String> FEMALE_WORDS = Set.of(
            "p",
            "pr",
            "prp",
            "perempuan",
            "prmpuan",
            "wanita",
            "putri",
            "pi",
            "f",
            "female",
            "w",
            "cewek",
            "akhwat",
            "banat");

    /** Words long enough that a slip of the pen cannot turn one into the other. */
    private static final Set<String> LONG_WORDS = Set.of("perempuan", "laki laki", "lelaki");

    /** The sex a cell names; null when it names none. */
    public static @Nullable Sex of(String text) {
        var word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        if (MALE_WORDS.contains(word)) {
            return MALE;
        }
        if (FEMALE_WORDS.contains(word)) {
            return FEMALE;
        }
        var meant = word.length() < 6 ? null : Typos.nearest(word, LONG_WORDS, 2);
        return meant == null ? null : meant.equals("perempuan") ? FEMALE : MALE;
    }

    /** The sex a heading, title or sheet name speaks of; null when it names none or both. */
    public static @Nullable Sex spokenOf(String text) {
        var words =
                " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() + " ";
        boolean male = words.matches(".* (putra|pa|laki|laki laki|lakilaki|pria|ikhwan|banin|male) .*");
        boolean female = words.matches(".* (putri|pi|perempuan|wanita|akhwat|banat|female) .*");
        return male == female ? null : male ? MALE : FEMALE;
    }
}
