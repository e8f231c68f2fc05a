package id.naungan.portal.home;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a visitor looks for: words of a name or place, or a number; `wilayah` is a province or a regency. */
public record HomeFilter(String cari, String jenis, String wilayah, int page, boolean loose) {

    static final int LAST_PAGE = 1000;
    private static final int LONGEST = 80;
    private static final int WORDS = 6;

    public HomeFilter {
        cari = cari.replaceAll("\\p{Cntrl}", " ").strip();
        if (cari.length() > LONGEST) cari = cari.substring(0, LONGEST);
        if (!jenis.matches("[A-Z_]{1,40}")) jenis = "";
        if (!wilayah.matches("\\d\\d(\\.\\d\\d)?")) wilayah = "";
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** The filter of an address; what cannot be read is left out. */
    public static HomeFilter of(Map<String, String> asked) {
        var page = asked.getOrDefault("hal", "");
        return new HomeFilter(
                asked.getOrDefault("cari", ""),
                asked.getOrDefault("jenis", ""),
                asked.getOrDefault("wilayah", ""),
                page.matches("\\d{1,4}") ? Integer.parseInt(page) : page.matches("\\d+") ? LAST_PAGE : 1,
                false);
    }

    HomeFilter loosely() {
        return new HomeFilter(cari, jenis, wilayah, page, true);
    }

    List<String> words() {
        return Arrays.stream(cari.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }

    /** Letters and digits of what was typed, if that may be a number of a decision; else the empty text. */
    String number() {
        var plain = cari.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]", "");
        return plain.length() >= 4 && plain.matches(".*\\d.*") ? plain : "";
    }
}
