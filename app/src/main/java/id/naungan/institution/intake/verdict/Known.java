package id.naungan.institution.intake.verdict;

import id.naungan.institution.intake.reading.HomeRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows the homes of the register again, by name and place or by the number of their registration. Every home is found once, so that
 * two of one name are two the second time too.
 */
final class Known {

    /** A home as far as it takes to know it again. */
    record Home(
            UUID id, String name, String place, @Nullable String number) {}

    private static final int SHORTEST_NUMBER = 6;
    private static final int SUBDISTRICT = 8;

    private final Map<String, List<Home>> byName = new HashMap<>();
    private final Map<String, Home> byNumber = new HashMap<>();
    private final Set<UUID> found = new HashSet<>();

    Known(List<Home> homes) {
        for (var home : homes) {
            byName.computeIfAbsent(key(home.name(), home.place()), any -> new ArrayList<>())
                    .add(home);
            var number = numberKey(home.number());
            if (number != null) byNumber.putIfAbsent(number + home.place().substring(0, 5), home);
        }
    }

    /** The home of this very name at this place, the nearest first. */
    @Nullable
    Home sameName(HomeRow row, String place) {
        return byName.getOrDefault(key(row.named().name(), place), List.of()).stream()
                .filter(home -> agree(home.place(), place) && !found.contains(home.id()))
                .min(Comparator.comparing(home -> !home.place().equals(place)))
                .map(this::take)
                .orElse(null);
    }

    private Home take(Home home) {
        found.add(home.id());
        return home;
    }

    /** A home that holds the same number under another name. */
    @Nullable
    Home sameNumber(HomeRow row, String place) {
        var number = numberKey(row.paper().number());
        var home = number == null ? null : byNumber.get(number + place.substring(0, 5));
        return home == null || found.contains(home.id()) ? null : home;
    }

    /** What homes of one name in one regency have in common. */
    static String key(String name, String place) {
        return letters(name) + "|" + place.substring(0, 5);
    }

    /** Neither place says another subdistrict than the other. */
    static boolean agree(String one, String other) {
        int known = Math.min(SUBDISTRICT, Math.min(one.length(), other.length()));
        return one.substring(0, known).equals(other.substring(0, known));
    }

    private static @Nullable String numberKey(@Nullable String number) {
        var key = number == null ? "" : letters(number);
        return key.length() < SHORTEST_NUMBER ? null : key;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
