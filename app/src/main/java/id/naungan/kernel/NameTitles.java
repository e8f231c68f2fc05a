package id.naungan.kernel;

import java.util.Map;
import java.util.Set;

/** Words that stand around a name without being part of it, and short forms of names. */
final class NameTitles {
    private static final Set<String> BEFORE = Set.of(
            ("h hj kh hjh drs dra dr drg ir prof ust ustd ustad ustadz ustadzah ustaz ustazah ustadh alm almh almarhum"
                            + " almarhumah tn ny nn sdr sdri bpk bapak pak ibu bu mas mbak mba kak adik dik dek adek bayi by pdt rm romo"
                            + " kyai kiai ky raden rd rr rngt sr syekh")
                    .split(" "));
    private static final Set<String> BEFORE_WITH_DOT = Set.of("an", "r", "ra", "br", "fr", "hr", "khr");
    private static final Set<String> ANYWHERE = Set.of("alm", "almh", "almarhum", "almarhumah");
    private static final Set<String> DEGREES = Set.of(
            ("spd spdi sag skom ssos ssosi msos amd amdkeb amdkep sst mkes skep ners spsi mpsi lc phd mpd mpdi msi"
                            + " skm mkm stp spt sfarm apt shi sthi mhum mag mba sked mkom msc bsc sip mip ssi sstp sei sih sakt"
                            + " mpar spdk spdsd")
                    .split(" "));
    private static final Set<String> DEGREES_WITH_DOT =
            Set.of("se", "sh", "st", "mm", "ma", "mh", "mt", "me", "mp", "sp", "ns", "ss", "ak", "sth", "mth", "sn");
    private static final Set<String> FATHER = Set.of("bin", "binti", "bte", "bti", "bt", "bintii");
    private static final Set<String> ARTICLES = Set.of("al", "el");
    private static final Set<String> ASSIMILATED =
            Set.of("ar", "as", "ash", "asy", "az", "adz", "an", "at", "ath", "ad");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("muh", "muhammad"),
            Map.entry("moh", "muhammad"),
            Map.entry("mohd", "muhammad"),
            Map.entry("muhd", "muhammad"),
            Map.entry("mhd", "muhammad"),
            Map.entry("moch", "muhammad"),
            Map.entry("mochd", "muhammad"),
            Map.entry("much", "muhammad"),
            Map.entry("mhmd", "muhammad"),
            Map.entry("mukh", "muhammad"),
            Map.entry("mokh", "muhammad"),
            Map.entry("muham", "muhammad"),
            Map.entry("abd", "abdul"),
            Map.entry("abdu", "abdul"),
            Map.entry("abdl", "abdul"),
            Map.entry("ach", "ahmad"),
            Map.entry("akh", "ahmad"),
            Map.entry("ahm", "ahmad"),
            Map.entry("ahmd", "ahmad"),
            Map.entry("sti", "siti"),
            Map.entry("nor", "nur"),
            Map.entry("wyn", "wayan"),
            Map.entry("nym", "nyoman"),
            Map.entry("kmg", "komang"),
            Map.entry("gd", "gede"),
            Map.entry("kt", "ketut"),
            Map.entry("yoh", "yohanes"));

    /** Keys under which one name is written; the value is the key all of them get. */
    private static final Map<String, String> SAME_KEY = Map.ofEntries(
            Map.entry("mohamad", "muhamad"),
            Map.entry("muhamed", "muhamad"),
            Map.entry("mohamed", "muhamad"),
            Map.entry("muhamat", "muhamad"),
            Map.entry("mohamat", "muhamad"),
            Map.entry("muamad", "muhamad"),
            Map.entry("moamad", "muhamad"),
            Map.entry("muhamd", "muhamad"),
            Map.entry("mahamad", "muhamad"),
            Map.entry("ahmed", "ahmad"),
            Map.entry("ahmat", "ahmad"),
            Map.entry("abdal", "abdul"));

    private NameTitles() {}

    static boolean isBefore(String fold, boolean dotted) {
        return BEFORE.contains(fold) || dotted && BEFORE_WITH_DOT.contains(fold);
    }

    static boolean isAnywhere(String fold) {
        return ANYWHERE.contains(fold);
    }

    /** {@code marked}: a dot or a comma tells that no name is meant. */
    static boolean isDegree(String fold, boolean marked) {
        return DEGREES.contains(fold) || marked && DEGREES_WITH_DOT.contains(fold);
    }

    static boolean announcesFather(String fold) {
        return FATHER.contains(fold);
    }

    /** Whether an Arabic article stands before {@code next}: Al Fatih, Ar Rasyid. */
    static boolean isArticle(String fold, String next, boolean hyphen) {
        if (ARTICLES.contains(fold)) {
            return true;
        }
        return ASSIMILATED.contains(fold) && (hyphen || next.charAt(0) == fold.charAt(1));
    }

    static String inFull(String fold) {
        return SHORT.getOrDefault(fold, fold);
    }

    static String sameKey(String key) {
        return SAME_KEY.getOrDefault(key, key);
    }
}
