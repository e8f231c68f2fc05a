package id.naungan.client.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented clients with Indonesian names over 514 districts; the same seed gives the same people. */
final class Population {

    record Person(
            UUID id,
            UUID institution,
            String district,
            String name,
            @Nullable String nickname,
            String sex,
            LocalDate birth,
            @Nullable String nik,
            String kk,
            String mother) {}

    /** Province, weight by children, kabupaten, kota. */
    private static final int[][] PROVINCES = {
        {11, 55, 18, 5}, {12, 150, 25, 8}, {13, 56, 12, 7}, {14, 66, 10, 2}, {15, 36, 9, 2}, {16, 86, 13, 4},
        {17, 20, 9, 1}, {18, 91, 13, 2}, {19, 15, 6, 1}, {21, 21, 5, 2}, {31, 106, 1, 5}, {32, 483, 18, 9},
        {33, 365, 29, 6}, {34, 37, 4, 1}, {35, 407, 29, 9}, {36, 119, 4, 4}, {51, 43, 8, 1}, {52, 53, 8, 2},
        {53, 53, 21, 1}, {61, 54, 12, 2}, {62, 27, 13, 1}, {63, 41, 11, 2}, {64, 38, 7, 3}, {65, 7, 4, 1},
        {71, 26, 11, 4}, {72, 30, 12, 1}, {73, 91, 21, 3}, {74, 26, 15, 2}, {75, 12, 5, 1}, {76, 14, 6, 0},
        {81, 18, 9, 2}, {82, 13, 8, 2}, {91, 11, 12, 1}, {94, 43, 28, 1}
    };

    private static final int INSTITUTIONS = 10;

    private final Map<String, String[]> lists = new HashMap<>();
    private final Dice dice;
    private int made;

    Population(long seed) {
        dice = new Dice(seed);
        try (var in = Population.class.getResourceAsStream("names.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(':');
                lists.put(
                        line.substring(0, colon),
                        line.substring(colon + 1).strip().split(" "));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> districts() {
        var found = new ArrayList<String>();
        for (int[] p : PROVINCES) {
            for (int k = 0; k < p[2] + p[3]; k++) {
                found.add("%02d.%02d".formatted(p[0], k < p[2] ? k + 1 : 71 + k - p[2]));
            }
        }
        return found;
    }

    static List<UUID> institutionsOf(String district) {
        var found = new ArrayList<UUID>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            found.add(new UUID(0x1000, Long.parseLong(district.replace(".", "")) * 100 + i));
        }
        return found;
    }

    List<Person> of(int size) {
        var people = new ArrayList<Person>(size);
        while (people.size() < size) {
            family(people, size);
        }
        return people;
    }

    private void family(List<Person> people, int size) {
        var district = district();
        var home = institutionsOf(district).get(dice.below(INSTITUTIONS));
        var mother = parent(true);
        var kk = digits(district)
                + "%02d%02d%02d%04d"
                        .formatted(1 + dice.below(28), 1 + dice.below(12), 5 + dice.below(20), 1 + dice.below(3000));
        var familyName = dice.chance(0.3) ? second(dice.chance(0.5)) : null;
        int children = dice.chance(0.6) ? 1 : 1 + dice.below(3);
        var birth =
                LocalDate.of(1940, 1, 1).plusDays(dice.chance(0.75) ? 24_800 + dice.below(6_500) : dice.below(24_800));
        for (int i = 0; i < children && people.size() < size; i++) {
            boolean girl = dice.chance(0.49);
            if (i > 0 && !dice.chance(0.05)) {
                birth = birth.plusDays(330 + dice.below(900));
            }
            var name = birth.getYear() < 1980 && dice.chance(0.7) ? parent(girl) : child(girl, district, familyName);
            var nickname = dice.chance(0.3)
                    ? last(name).substring(0, Math.min(4, last(name).length()))
                    : null;
            var nik = dice.chance(0.27) ? null : nik(district, birth, girl);
            people.add(new Person(
                    new UUID(0x2000, ++made),
                    home,
                    district,
                    name,
                    nickname,
                    girl ? "P" : "L",
                    birth,
                    nik,
                    kk,
                    mother));
        }
    }

    private String district() {
        int total = 0;
        for (int[] p : PROVINCES) {
            total += p[1];
        }
        int at = dice.below(total);
        int k = 0;
        while (at >= PROVINCES[k][1]) {
            at -= PROVINCES[k++][1];
        }
        int[] p = PROVINCES[k];
        int n = p[2] + p[3];
        double u = dice.fraction();
        int index = Math.min(n - 1, (int) (n * (0.35 * u + 0.65 * u * u)));
        return "%02d.%02d".formatted(p[0], index < p[2] ? index + 1 : 71 + index - p[2]);
    }

    private String digits(String district) {
        return district.replace(".", "") + "%02d".formatted(1 + dice.below(15));
    }

    private String nik(String district, LocalDate birth, boolean girl) {
        return digits(district)
                + "%02d%02d%02d%04d"
                        .formatted(
                                birth.getDayOfMonth() + (girl ? 40 : 0),
                                birth.getMonthValue(),
                                birth.getYear() % 100,
                                1 + (int) (60 * Math.pow(dice.fraction(), 2)));
    }

    private String child(boolean girl, String district, @Nullable String familyName) {
        var name = new StringBuilder();
        if (district.startsWith("51") && dice.chance(0.8)) {
            name.append(dice.of(
                    girl
                            ? new String[] {"Ni Luh ", "Ni Made ", "Ni Kadek "}
                            : new String[] {"I Wayan ", "I Made ", "I Nyoman "}));
        } else if (dice.chance(girl ? 0.1 : 0.2)) {
            name.append(girl ? "Siti " : dice.of(new String[] {"Muhammad ", "Muhammad ", "Ahmad ", "Abdul "}));
        }
        name.append(first(girl));
        int more = dice.chance(0.06) ? 0 : dice.chance(0.55) ? 1 : dice.chance(0.85) ? 2 : 3;
        for (int i = 0; i < more; i++) {
            name.append(' ').append(i < more - 1 && dice.chance(0.5) ? first(girl) : second(girl));
        }
        return familyName == null ? name.toString() : name + " " + familyName;
    }

    private String parent(boolean woman) {
        var first = dice.chance(0.14) ? coined(woman) : dice.common(lists.get(woman ? "PARENT_F" : "PARENT_M"));
        return dice.chance(0.42) ? first : first + " " + second(woman);
    }

    private String first(boolean girl) {
        return dice.chance(0.24) ? coined(girl) : dice.common(lists.get(girl ? "FEMALE" : "MALE"));
    }

    private String second(boolean girl) {
        return dice.chance(0.16) ? coined(girl) : dice.common(lists.get(girl ? "SECOND_F" : "SECOND_M"));
    }

    private String coined(boolean girl) {
        var word = dice.of(lists.get("SYL1"))
                + (dice.chance(0.55) ? dice.of(lists.get("SYL2")) : "")
                + dice.of(lists.get(girl ? "SYL3F" : "SYL3M"));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
