package id.naungan.portal.figure;

import id.naungan.portal.figure.Counts.Counted;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What editions of a nation of 514 regencies take and keep back when each is held against all before it: years in which most rows change, and
 * corrections in which hardly one does. {@code -Dbench=true -Deditions=12 -Dprovinces=38}
 */
@EnabledIfSystemProperty(named = "bench", matches = "true")
class SuppressionBench {

    private static final Map<Topic, List<String>> CATEGORIES = new TreeMap<>(Map.of(
            Topic.JIWA_KELAMIN, List.of("L", "P"),
            Topic.JIWA_UMUR,
                    List.of("UMUR_0_4", "UMUR_5_11", "UMUR_12_17", "UMUR_18_59", "UMUR_60", "TIDAK_DIKETAHUI"),
            Topic.JIWA_PROGRAM, List.of("ANAK", "LANJUT_USIA", "DISABILITAS", "KORBAN_KEKERASAN", "LAIN"),
            Topic.JIWA_ORANG_TUA,
                    List.of("YATIM", "PIATU", "YATIM_PIATU", "ORANG_TUA_LENGKAP", "TIDAK_DIKETAHUI")));

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(7);

    @Test
    void aShelfOfEditions() {
        var truth = nation();
        var past = new ArrayList<Past>();
        for (int i = 0; i < Integer.getInteger("editions", 12); i++) {
            if (i > 0) truth = later(truth, i % 4 == 3 ? 0.02 : 0.75);
            long begun = CLOCK.getCurrentThreadCpuTime();
            var edition = new Suppression(truth, List.copyOf(past), 5, 4).edition();
            past.add(new Past(edition, truth));
            var shown = edition.figures().entrySet().stream()
                    .filter(e -> e.getKey().topic().persons())
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "UKUR edition %2d%s %6.1f s of one processor, hidden %d of %d, together %d, provinces whole %d, by table %s%n",
                    i + 1,
                    i % 4 == 3 ? " (correction)" : "",
                    (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9,
                    shown.stream().filter(e -> e.getValue() == null).count(),
                    shown.size(),
                    edition.parts().size(),
                    truth.parts("").stream()
                            .filter(p -> edition.figures().keySet().stream()
                                    .noneMatch(k -> k.topic() == Topic.JIWA_UMUR
                                            && k.place().startsWith(p + ".")))
                            .count(),
                    Topic.ofPersons().stream()
                            .map(t -> shown.stream()
                                    .filter(e -> e.getKey().topic() == t && e.getValue() == null)
                                    .count())
                            .toList());
        }
    }

    private Counts nation() {
        var counted = new ArrayList<Counted>();
        var regencies = new TreeSet<String>();
        for (int p = 0; p < Integer.getInteger("provinces", 38); p++)
            for (int r = 1; r <= 13 + p % 2; r++) {
                var regency = (11 + p) + "." + (r < 10 ? "0" : "") + r;
                regencies.add(regency);
                int size = random.nextInt(10) < 2 ? random.nextInt(12) : (int) Math.exp(3 + random.nextDouble() * 4);
                CATEGORIES.forEach((topic, categories) -> {
                    var numbers = new int[categories.size()];
                    // Safe houses are in few regencies.
                    boolean safe = topic != Topic.JIWA_PROGRAM || random.nextInt(12) == 0;
                    for (int i = 0; i < size; i++) {
                        int at = (int) (random.nextDouble() * random.nextDouble() * numbers.length);
                        numbers[at == 3 && !safe ? 0 : at]++;
                    }
                    for (int i = 0; i < numbers.length; i++)
                        if (numbers[i] > 0) counted.add(new Counted(topic, regency, categories.get(i), numbers[i]));
                });
            }
        return new Counts(counted, regencies);
    }

    private Counts later(Counts before, double share) {
        var counted = new ArrayList<Counted>();
        var regencies = new TreeSet<String>();
        for (var province : before.parts(""))
            for (var regency : before.parts(province)) {
                regencies.add(regency);
                int persons = before.persons(regency);
                int change = random.nextDouble() < share
                        ? (int) Math.round(random.nextGaussian() * (1 + Math.sqrt(persons) / 2))
                        : 0;
                CATEGORIES.forEach((topic, categories) -> {
                    var numbers = categories.stream()
                            .mapToInt(c -> before.of(topic, regency, c))
                            .toArray();
                    for (int left = Math.min(Math.abs(change), change < 0 ? persons : 9999); left > 0; ) {
                        int at = random.nextInt(numbers.length);
                        if (change > 0 && numbers[at] == 0 && random.nextInt(4) > 0) continue;
                        if (change < 0 && numbers[at] == 0) continue;
                        numbers[at] += change < 0 ? -1 : 1;
                        left--;
                    }
                    if (topic == Topic.JIWA_UMUR)
                        for (int i = 0; i < 4; i++) {
                            int older = numbers[i] / 8;
                            numbers[i] -= older;
                            numbers[i + 1] += older;
                        }
                    for (int i = 0; i < numbers.length; i++)
                        if (numbers[i] > 0) counted.add(new Counted(topic, regency, categories.get(i), numbers[i]));
                });
            }
        return new Counts(counted, regencies);
    }
}
