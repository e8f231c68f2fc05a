package id.naungan.institution.intake.verdict;

import id.naungan.reference.Regions.Region;
import id.naungan.sheet.value.Typos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regions by their bare names: "Kab. Kutai Kartanegara" and "KUTAI KARTANEGARA" are one, "Kota Bogor" and "Kab. Bogor" are two. */
final class RegionNames {

    private static final Pattern KIND = Pattern.compile(
            "^(provinsi|prov|kabupaten|kab|kota administrasi|kota adm|kotamadya|kota|kecamatan|kec|kelurahan|kel|desa|ds)\\b[ .:]*");
    private static final Pattern CITY = Pattern.compile("(?i)^\\s*kota(madya)?\\b.*");
    private static final Pattern REGENCY = Pattern.compile("(?i)^\\s*kab(upaten)?\\b.*");
    private static final int LONG = 6;
    private static final int FIRST_CITY = 71;

    private final Map<String, List<Region>> byName = new HashMap<>();

    RegionNames(Collection<Region> regions) {
        for (var region : regions) {
            byName.computeIfAbsent(bare(region.name()), any -> new ArrayList<>())
                    .add(region);
        }
    }

    static String bare(String name) {
        var small = name.toLowerCase(Locale.ROOT).strip();
        return KIND.matcher(small).replaceFirst("").replaceAll("[^a-z0-9]+", "");
    }

    /** The regions so called within one above, by its exact name or one letter off; `within` is a code or empty. */
    List<Region> named(String text, String within) {
        var exact = within(byName.getOrDefault(bare(text), List.of()), within);
        if (!exact.isEmpty()) return typed(exact, text);
        var word = bare(text);
        if (word.length() < LONG) return List.of();
        var here = byName.entrySet().stream()
                .filter(entry -> !within(entry.getValue(), within).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        var near = Typos.nearest(word, here, 1);
        return near == null ? List.of() : typed(within(byName.get(near), within), text);
    }

    /** The only region so called; null when there is none or more than one. */
    @Nullable
    Region only(String text, String within) {
        var found = named(text, within);
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static List<Region> within(List<Region> regions, String above) {
        return above.isEmpty()
                ? regions
                : regions.stream()
                        .filter(region ->
                                region.id().equals(above) || region.id().startsWith(above + "."))
                        .toList();
    }

    /** A regency and a city of one name are told apart by the word before it. */
    private static List<Region> typed(List<Region> regions, String text) {
        if (regions.size() < 2 || regions.getFirst().level() != 2) return regions;
        boolean city = CITY.matcher(text).matches();
        boolean regency = REGENCY.matcher(text).matches();
        if (!city && !regency) return regions;
        return regions.stream()
                .filter(region -> Integer.parseInt(region.id().substring(3)) >= FIRST_CITY == city)
                .toList();
    }
}
