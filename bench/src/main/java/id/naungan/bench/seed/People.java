package id.naungan.bench.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Invented people with Indonesian names of one to five words; the same seed gives the same people. */
public final class People {

    /** One person; NIK and KK are missing for about a quarter. */
    record Person(
            String name,
            @Nullable String nickname,
            String sex,
            @Nullable LocalDate birth,
            @Nullable String nik,
            @Nullable String kk,
            String mother) {}

    private static final LocalDate TODAY = LocalDate.now();

    private final Map<String, String[]> lists = new HashMap<>();
    private final SplittableRandom dice;

    public People(long seed) {
        dice = new SplittableRandom(seed);
        try (var in = People.class.getResourceAsStream("names.txt")) {
            if (in == null) throw new IllegalStateException("names.txt");
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

    Person of(String district, String kind) {
        boolean girl = dice.nextDouble() < 0.49;
        var birth = birth(kind);
        var name = birth.getYear() < 1980 && chance(0.7) ? parent(girl) : child(girl, district);
        var nickname = chance(0.3) ? name.substring(name.lastIndexOf(' ') + 1) : null;
        var nik = chance(0.27) ? null : nik(district, birth, girl);
        var kk = chance(0.35)
                ? null
                : office(district)
                        + "%02d%02d%02d%04d".formatted(1 + below(28), 1 + below(12), 5 + below(20), 1 + below(3000));
        return new Person(name, nickname, girl ? "P" : "L", chance(0.04) ? null : birth, nik, kk, parent(true));
    }

    /** Three coined words: somebody who is surely nobody else. */
    public String stranger() {
        return coined(true) + coined(false).toLowerCase(Locale.ROOT) + " " + coined(false) + " " + coined(true)
                + coined(true).toLowerCase(Locale.ROOT);
    }

    public String common(boolean girl) {
        return child(girl, "00");
    }

    private LocalDate birth(String kind) {
        int years = switch (kind) {
            case "LANJUT_USIA" -> 60 + below(32);
            case "DISABILITAS", "NAPZA", "TUNA_SOSIAL", "MULTI" -> 8 + below(50);
            default -> 1 + below(18);
        };
        return TODAY.minusDays(365L * years + below(365));
    }

    private String office(String district) {
        return district.replace(".", "") + "%02d".formatted(1 + below(15));
    }

    private String nik(String district, LocalDate birth, boolean girl) {
        return office(district)
                + "%02d%02d%02d%04d"
                        .formatted(
                                birth.getDayOfMonth() + (girl ? 40 : 0),
                                birth.getMonthValue(),
                                birth.getYear() % 100,
                                1 + (int) (60 * Math.pow(dice.nextDouble(), 2)));
    }

    private String child(boolean girl, String district) {
        var name = new StringBuilder();
        if (district.startsWith("51") && chance(0.8)) {
            name.append(girl ? of("Ni Luh ", "Ni Made ", "Ni Kadek ") : of("I Wayan ", "I Made ", "I Nyoman "));
        } else if (chance(girl ? 0.1 : 0.2)) {
            name.append(girl ? "Siti " : of("Muhammad ", "Muhammad ", "Ahmad ", "Abdul "));
        }
        name.append(first(girl));
        int more = chance(0.06) ? 0 : chance(0.55) ? 1 : chance(0.85) ? 2 : 3;
        for (int i = 0; i < more; i++) {
            name.append(' ').append(i < more - 1 && chance(0.5) ? first(girl) : second(girl));
        }
        return name.toString();
    }

    private String parent(boolean woman) {
        var first = chance(0.14) ? coined(woman) : likely(woman ? "PARENT_F" : "PARENT_M");
        return chance(0.42) ? first : first + " " + second(woman);
    }

    private String first(boolean girl) {
        return chance(0.24) ? coined(girl) : likely(girl ? "FEMALE" : "MALE");
    }

    private String second(boolean girl) {
        return chance(0.16) ? coined(girl) : likely(girl ? "SECOND_F" : "SECOND_M");
    }

    private String coined(boolean girl) {
        var word = of(list("SYL1")) + (chance(0.55) ? of(list("SYL2")) : "") + of(list(girl ? "SYL3F" : "SYL3M"));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Names early in a list are borne by many. */
    private String likely(String list) {
        var names = list(list);
        return names[(int) (names.length * Math.pow(dice.nextDouble(), 2))];
    }

    private String[] list(String name) {
        var found = lists.get(name);
        if (found == null) throw new IllegalArgumentException(name);
        return found;
    }

    private String of(String... words) {
        return words[below(words.length)];
    }

    private int below(int bound) {
        return dice.nextInt(bound);
    }

    private boolean chance(double p) {
        return dice.nextDouble() < p;
    }
}
