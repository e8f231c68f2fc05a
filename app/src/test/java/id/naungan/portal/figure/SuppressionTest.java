package id.naungan.portal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.portal.figure.Counts.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds, subtracts and solves what is published finds out no small number, nor comes near it, also with two editions. */
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

    private static Edition publish(Counts now, Edition before, Counts then) {
        return new Suppression(now, before, then, SMALLEST, WIDTH).edition();
    }

    private static Counts nothing() {
        return new Counts(List.of(), new TreeSet<>());
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
        var edition = publish(truth, Edition.NONE, nothing());
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

    /** Somebody comes, somebody goes, in some regencies. */
    private static Counts later(Counts before, Random random) {
        var counted = new ArrayList<Counted>();
        var regencies = new TreeSet<String>();
        for (var province : before.parts(""))
            for (var regency : before.parts(province)) {
                regencies.add(regency);
                int change = random.nextInt(3) > 0 ? 0 : random.nextInt(9) - 4;
                int persons = before.persons(regency);
                for (var topic : TOPICS)
                    counted.addAll(moved(topic, regency, before, Math.max(change, -persons), random));
            }
        return new Counts(counted, regencies);
    }

    private static List<Counted> moved(Topic topic, String regency, Counts before, int change, Random random) {
        var categories = CATEGORIES.get(topic);
        var numbers =
                categories.stream().mapToInt(c -> before.of(topic, regency, c)).toArray();
        for (int left = Math.abs(change); left > 0; ) {
            int at = random.nextInt(numbers.length);
            if (change < 0 && numbers[at] == 0) continue;
            numbers[at] += change < 0 ? -1 : 1;
            left--;
        }
        return IntStream.range(0, numbers.length)
                .filter(i -> numbers[i] > 0)
                .mapToObj(i -> new Counted(topic, regency, categories.get(i), numbers[i]))
                .toList();
    }

    /** The attacker takes a regency with as many persons as before for the same regency. */
    @ParameterizedTest
    @MethodSource("worlds")
    void twoEditionsGiveAwayNoMoreThanOne(int seed) {
        var random = new Random(1000 + seed);
        var first = world(random);
        var second = later(first, random);
        var old = publish(first, Edition.NONE, nothing());
        var latest = publish(second, old, first);
        var attacker = new Attacker(TOPICS);
        Attacker.Naming then = (t, r, c) -> t + r + c;
        Attacker.Naming now = (t, r, c) -> t + r + c + (looksUnchanged(r, old, first, latest, second) ? "" : "'");
        attacker.reads(old, first, then);
        attacker.reads(latest, second, now);
        check(attacker, latest, second, now);
        check(attacker, old, first, then);
    }

    /** A row that stands in both editions with the same sum, and whose regencies are indeed the same. */
    private static boolean looksUnchanged(String regency, Edition old, Counts first, Edition latest, Counts second) {
        var row = row(regency, old);
        return row.equals(row(regency, latest))
                && lived(Attacker.regencies(row, old, first), first)
                        .equals(lived(Attacker.regencies(row, latest, second), first))
                && Attacker.regencies(row, old, first).stream().allMatch(r -> first.persons(r) == second.persons(r));
    }

    private static java.util.Set<String> lived(List<String> regencies, Counts first) {
        return regencies.stream().filter(r -> first.persons(r) > 0).collect(java.util.stream.Collectors.toSet());
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
