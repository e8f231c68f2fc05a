package id.naungan.portal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.portal.figure.Counts.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds, subtracts and solves what is published finds out no small number, nor comes near it, also with every edition there was. */
class SuppressionTest {

    private static final int SMALLEST = 5;
    private static final int WIDTH = 4;
    private static final List<Topic> TOPICS = Topic.ofPersons();
    private static final Map<Topic, List<String>> CATEGORIES = Map.of(
            Topic.JIWA_KELAMIN, List.of("L", "P"),
            Topic.JIWA_UMUR, List.of("UMUR_0_4", "UMUR_5_11", "UMUR_12_17", "UMUR_60"),
            Topic.JIWA_PROGRAM, List.of("ANAK", "LANJUT_USIA", "KORBAN_KEKERASAN"),
            Topic.JIWA_ORANG_TUA, List.of("YATIM", "PIATU", "ORANG_TUA_LENGKAP"));

    static IntStream worlds() {
        return IntStream.range(0, Integer.getInteger("worlds", 60));
    }

    /** Homes here and there, with none, few or many persons of each kind. */
    private static Counts world(Random random) {
        var counted = new ArrayList<Counted>();
        var regencies = new TreeSet<String>();
        int provinces = 1 + random.nextInt(3);
        for (int p = 0; p < provinces; p++) {
            int parts = 1 + random.nextInt(5);
            for (int r = 0; r < parts; r++) {
                var regency = (61 + p) + ".0" + (1 + r);
                regencies.add(regency);
                int persons = random.nextInt(4) == 0
                        ? 0
                        : random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 5 + random.nextInt(60);
                for (var topic : TOPICS) counted.addAll(spread(topic, regency, persons, random));
            }
        }
        return new Counts(counted, regencies);
    }

    private static List<Counted> spread(Topic topic, String regency, int persons, Random random) {
        var categories = CATEGORIES.get(topic);
        var numbers = new int[categories.size()];
        int likely = random.nextInt(numbers.length);
        for (int i = 0; i < persons; i++) numbers[random.nextInt(4) > 0 ? likely : random.nextInt(numbers.length)]++;
        return IntStream.range(0, numbers.length)
                .filter(i -> numbers[i] > 0)
                .mapToObj(i -> new Counted(topic, regency, categories.get(i), numbers[i]))
                .toList();
    }

    private static Edition publish(Counts now, List<Past> past) {
        return new Suppression(now, past, SMALLEST, WIDTH).edition();
    }

    private static boolean small(Key key, Edition edition, Counts truth) {
        int n = value(key, edition, truth);
        return n > 0 && n < SMALLEST;
    }

    private static int value(Key key, Edition edition, Counts truth) {
        return Attacker.regencies(key.place(), edition, truth).stream()
                .mapToInt(r -> truth.of(key.topic(), r, key.category()))
                .sum();
    }

    /** Every number of persons of every place there is, hidden or not. */
    private static List<Key> everything(Counts truth) {
        var keys = new ArrayList<Key>();
        var places = new ArrayList<String>(List.of(""));
        for (var province : truth.parts("")) {
            places.add(province);
            places.addAll(truth.parts(province));
        }
        for (var topic : TOPICS)
            for (var place : places) {
                keys.add(new Key(topic, place, Key.ALL));
                for (var category : truth.categories(topic)) keys.add(new Key(topic, place, category));
            }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void noSmallNumberIsShownNorFollowsFromWhatIsShown(int seed) {
        var truth = world(new Random(seed));
        var edition = publish(truth, List.of());
        edition.figures().forEach((key, n) -> {
            if (key.topic().persons() && n != null) {
                assertThat(n).as(key.toString()).isEqualTo(value(key, edition, truth));
                assertThat(n)
                        .as(key.toString())
                        .satisfiesAnyOf(
                                x -> assertThat(x).isZero(), x -> assertThat(x).isGreaterThanOrEqualTo(SMALLEST));
            }
        });
        var attacker = new Attacker(TOPICS);
        Attacker.Naming names = (t, r, c) -> t + r + c;
        attacker.reads(edition, truth, names);
        check(attacker, edition, truth, names);
        for (var key : edition.figures().keySet())
            if (edition.hides(key) && truth.categories(key.topic()).size() > 1)
                assertThat(attacker.determines(attacker.sum(key, edition, truth, names)))
                        .as("hidden: " + key)
                        .isFalse();
    }

    /**
     * Somebody comes, somebody goes, in some regencies; a few are as they were in an edition long ago, and in a few persons grew older without
     * that anybody came or went.
     */
    private static Counts later(List<Counts> before, Random random) {
        var latest = before.getLast();
        int few = 2 + random.nextInt(4);
        var counted = new ArrayList<Counted>();
        var regencies = new TreeSet<String>();
        for (var province : latest.parts(""))
            for (var regency : latest.parts(province)) {
                regencies.add(regency);
                boolean again = random.nextInt(8) == 0;
                var like = again ? before.get(random.nextInt(before.size())) : latest;
                int change = again || random.nextInt(few) > 0 ? 0 : random.nextInt(9) - 4;
                for (var topic : TOPICS) {
                    int times = topic == Topic.JIWA_UMUR && random.nextInt(6) == 0 ? 2 : 0;
                    counted.addAll(moved(topic, regency, like, Math.max(change, -like.persons(regency)), times, random));
                }
            }
        return new Counts(counted, regencies);
    }

    private static List<Counted> moved(Topic topic, String regency, Counts before, int change, int older, Random random) {
        var categories = CATEGORIES.get(topic);
        var numbers =
                categories.stream().mapToInt(c -> before.of(topic, regency, c)).toArray();
        for (int left = Math.abs(change); left > 0; ) {
            int at = random.nextInt(numbers.length);
            if (change < 0 && numbers[at] == 0) continue;
            numbers[at] += change < 0 ? -1 : 1;
            left--;
        }
        for (int i = 0; i + 1 < numbers.length && older > 0; i++) {
            if (numbers[i] == 0) continue;
            numbers[i]--;
            numbers[i + 1]++;
            older--;
        }
        return IntStream.range(0, numbers.length)
                .filter(i -> numbers[i] > 0)
                .mapToObj(i -> new Counted(topic, regency, categories.get(i), numbers[i]))
                .toList();
    }

    static IntStream series() {
        return IntStream.range(0, Integer.getInteger("series", 120));
    }

    /**
     * The attacker keeps all editions, three to five of them, and takes a row, a province or the nation for the same persons where it sums
     * up the same regencies and has the same sum in two of them, and he is right.
     */
    @ParameterizedTest
    @MethodSource("series")
    void allEditionsTogetherGiveAwayNoMoreThanOne(int seed) {
        var random = new Random(1000 + seed);
        var truths = new ArrayList<Counts>(List.of(world(random)));
        var past = new ArrayList<Past>();
        int many = 2 + seed % 4;
        for (int i = 0; i < many; i++) {
            if (i > 0) truths.add(later(truths, random));
            past.add(new Past(publish(truths.get(i), List.copyOf(past)), truths.get(i)));
        }
        attack(past);
    }

    private static void attack(List<Past> past) {
        var attacker = new Attacker(TOPICS);
        var names = new ArrayList<Attacker.Naming>();
        for (int i = 0; i < past.size(); i++) {
            int at = i;
            names.add((t, r, c) -> t + r + c + "in" + firstAlike(t, r, at, past));
            attacker.reads(past.get(i).edition(), past.get(i).counts(), names.get(i));
        }
        for (int i = past.size() - 1; i >= 0; i--)
            check(attacker, past.get(i).edition(), past.get(i).counts(), names.get(i));
    }

    @Test
    void theAttackFindsWhatEditionsMadeWithoutTheShelfGiveAway() {
        var found = series().limit(40).filter(seed -> {
            var random = new Random(1000 + seed);
            var truths = new ArrayList<Counts>(List.of(world(random)));
            for (int i = 1; i < 4; i++) truths.add(later(truths, random));
            var past = truths.stream()
                    .map(truth -> new Past(publish(truth, List.of()), truth))
                    .toList();
            try {
                attack(past);
                return false;
            } catch (AssertionError e) {
                return true;
            }
        });
        assertThat(found.count()).isPositive();
    }

    /** The first edition in which the row of a regency was the same. */
    private static int firstAlike(Topic topic, String regency, int at, List<Past> past) {
        var mine = lived(regency, past.get(at));
        for (var one : past.subList(0, at)) {
            var same = alike(topic, one.counts(), past.get(at).counts());
            if (mine.equals(lived(regency, one)) && mine.stream().allMatch(same)
                    || around(regency, one, past.get(at)).stream()
                            .anyMatch(all -> all.stream().allMatch(same))) return past.indexOf(one);
        }
        return at;
    }

    /** The province, where both editions give its sum, and the nation: their rows may be the same too. */
    private static List<List<String>> around(String regency, Past one, Past other) {
        var province = regency.substring(0, 2);
        var found = new ArrayList<>(List.of(Attacker.regencies("", one.edition(), one.counts())));
        if (one.edition().shows(Topic.JIWA_KELAMIN, province) && other.edition().shows(Topic.JIWA_KELAMIN, province))
            found.add(one.counts().parts(province));
        return found;
    }

    private static Predicate<String> alike(Topic topic, Counts one, Counts other) {
        return r -> CATEGORIES.get(topic).stream().allMatch(c -> one.of(topic, r, c) == other.of(topic, r, c));
    }

    private static Set<String> lived(String regency, Past past) {
        return Attacker.regencies(row(regency, past.edition()), past.edition(), past.counts()).stream()
                .filter(r -> past.counts().persons(r) > 0)
                .collect(Collectors.toSet());
    }

    private static String row(String regency, Edition edition) {
        var province = regency.substring(0, 2);
        if (edition.parts().containsKey(province)) return edition.parts().get(province);
        return edition.parts().getOrDefault(regency, regency);
    }

    private static void check(Attacker attacker, Edition edition, Counts truth, Attacker.Naming names) {
        for (var key : everything(truth)) {
            if (!small(key, edition, truth)) continue;
            var terms = attacker.sum(key, edition, truth, names);
            assertThat(attacker.determines(terms)).as("determined: " + key).isFalse();
            var range = attacker.range(terms);
            assertThat(range[1] - range[0])
                    .as(key + " lies in " + range[0] + ".." + range[1])
                    .isGreaterThanOrEqualTo(WIDTH - 1e-5);
        }
    }

    @Test
    void theAttackFindsWhatIsHiddenAlone() {
        var truth = new Counts(
                List.of(
                        new Counted(Topic.JIWA_KELAMIN, "61.01", "L", 20),
                        new Counted(Topic.JIWA_KELAMIN, "61.01", "P", 3),
                        new Counted(Topic.JIWA_KELAMIN, "61.02", "L", 10),
                        new Counted(Topic.JIWA_KELAMIN, "61.02", "P", 10)),
                new TreeSet<>());
        var careless = Edition.empty();
        for (var place : List.of("", "61", "61.01", "61.02"))
            for (var category : List.of("L", "P", Key.ALL))
                careless.put(
                        new Key(Topic.JIWA_KELAMIN, place, category), truth.of(Topic.JIWA_KELAMIN, place, category));
        var secret = new Key(Topic.JIWA_KELAMIN, "61.01", "P");
        careless.put(secret, null);
        assertThat(determined(secret, new Edition(careless, Map.of()), truth))
                .as("by its row")
                .isTrue();
        careless.put(new Key(Topic.JIWA_KELAMIN, "61.01", "L"), null);
        assertThat(determined(secret, new Edition(careless, Map.of()), truth))
                .as("by its column")
                .isTrue();
        for (var category : List.of("L", "P")) careless.put(new Key(Topic.JIWA_KELAMIN, "61.02", category), null);
        assertThat(determined(secret, new Edition(careless, Map.of()), truth)).isFalse();
    }

    private static boolean determined(Key key, Edition edition, Counts truth) {
        var attacker = new Attacker(List.of(Topic.JIWA_KELAMIN));
        Attacker.Naming names = (t, r, c) -> t + r + c;
        attacker.reads(edition, truth, names);
        return attacker.determines(attacker.sum(key, edition, truth, names));
    }
}
