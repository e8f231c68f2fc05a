package id.naungan.reference.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody typed to find a region: its words, each with the other ways it may be written. */
record TypedWords(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OLD = Pattern.compile("oe|tj|dj|^nj");
    private static final int MOST = 8;

    /** Words that only name a level; every region of that level has them, or none does. */
    private static final Set<String> LEVELS =
            Set.of("kab", "kabupaten", "kec", "kecamatan", "kel", "kelurahan", "desa", "prov", "provinsi", "propinsi");

    /** What is written short on paper; both ways stay allowed, for some names are short themselves. */
    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("tj", List.of("tanjung")),
            Map.entry("tg", List.of("tanjung")),
            Map.entry("tjg", List.of("tanjung")),
            Map.entry("sei", List.of("sungai")),
            Map.entry("sungai", List.of("sei")),
            Map.entry("gn", List.of("gunung")),
            Map.entry("gng", List.of("gunung")),
            Map.entry("kp", List.of("kampung")),
            Map.entry("kpg", List.of("kampung")),
            Map.entry("ma", List.of("muara")),
            Map.entry("bt", List.of("batu", "bukit")),
            Map.entry("lb", List.of("lubuk", "labuhan")),
            Map.entry("dki", List.of("jakarta")),
            Map.entry("diy", List.of("yogyakarta")),
            Map.entry("jogja", List.of("yogyakarta")),
            Map.entry("jabar", List.of("jawa barat")),
            Map.entry("jateng", List.of("jawa tengah")),
            Map.entry("jatim", List.of("jawa timur")),
            Map.entry("kaltim", List.of("kalimantan timur")),
            Map.entry("kalsel", List.of("kalimantan selatan")),
            Map.entry("kalteng", List.of("kalimantan tengah")),
            Map.entry("kalbar", List.of("kalimantan barat")),
            Map.entry("kaltara", List.of("kalimantan utara")),
            Map.entry("kukar", List.of("kutai kartanegara")),
            Map.entry("kutim", List.of("kutai timur")),
            Map.entry("kubar", List.of("kutai barat")),
            Map.entry("ppu", List.of("penajam paser utara")));

    static TypedWords of(String typed) {
        var all = Arrays.stream(BETWEEN.split(typed.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && word.length() <= 40)
                .limit(MOST)
                .toList();
        var telling = all.stream().filter(word -> !LEVELS.contains(word)).toList();
        return new TypedWords(telling.isEmpty() ? all : telling);
    }

    /** Whether there is enough to search for: two letters match a tenth of the country. */
    boolean enough() {
        return words.stream().anyMatch(word -> word.length() >= 3 || SHORT.containsKey(word));
    }

    /** The question in PostgreSQL's words; `similar` are the words the dictionary holds for one that was misspelt. */
    String question(Map<String, List<String>> similar) {
        var parts = new ArrayList<String>();
        for (var word : words) {
            var ways = new LinkedHashSet<String>();
            spelt(word).forEach(way -> ways.add(quoted(way) + ":*"));
            SHORT.getOrDefault(word, List.of()).forEach(way -> ways.add(together(way)));
            similar.getOrDefault(word, List.of()).forEach(way -> ways.add(quoted(way)));
            parts.add("(" + String.join(" | ", ways) + ")");
        }
        var question = String.join(" & ", parts);
        // "Banjar Masin" is one word on the map.
        return words.size() == 2 ? question + " | " + quoted(String.join("", words)) + ":*" : question;
    }

    String question() {
        return question(Map.of());
    }

    /** Every way the words may stand in a name, for the order of what was found. */
    List<String> ways() {
        return words.stream()
                .flatMap(word -> Stream.concat(spelt(word), SHORT.getOrDefault(word, List.of()).stream()))
                .toList();
    }

    private static Stream<String> spelt(String word) {
        return Stream.of(word, modern(word)).distinct();
    }

    private static String together(String way) {
        return "("
                + String.join(
                        " & ",
                        Arrays.stream(way.split(" ")).map(TypedWords::quoted).toList()) + ")";
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }

    /** Spelling of before 1972 into that of today, where the word shows its age; a lone j then was a y. */
    static String modern(String word) {
        if (!OLD.matcher(word).find()) return word;
        var today = word.replace("dj", "\u0001")
                .replace("tj", "c")
                .replace("nj", "ny")
                .replace("oe", "u");
        return today.replace('j', 'y').replace('\u0001', 'j');
    }
}
