package id.naungan.client.search;

import static id.naungan.client.search.SearchDatabase.district;
import static id.naungan.client.search.SearchDatabase.province;

import id.naungan.client.search.Population.Person;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The seeded list at full size: {@code -Dbench=true -Dtest=SearchBench}; prints quality and cost per class. */
@EnabledIfSystemProperty(named = "bench", matches = "true")
class SearchBench {
    private static final int SIZE = Integer.getInteger("bench.size", 300_000);
    private static final int PER_CLASS = Integer.getInteger("bench.queries", 100);

    record Query(Misspelling how, Person wanted, String typed) {}

    record Answer(Query query, int place, long nanos) {}

    /** The seeded list: as many queries for each class as there are people that lend themselves to it. */
    static List<Query> queries(List<Person> people, int perClass, long seed) {
        var dice = new Dice(seed);
        var list = new ArrayList<Query>();
        for (var how : Misspelling.values()) {
            for (int tries = 0, kept = 0; kept < perClass && tries < perClass * 1000; tries++) {
                var person = people.get(dice.below(people.size()));
                var typed = how.of(person, dice);
                if (typed != null) {
                    list.add(new Query(how, person, typed));
                    kept++;
                }
            }
        }
        return list;
    }

    static List<Answer> ask(SearchDatabase db, List<Query> queries, Function<Person, Map<String, String>> scope) {
        var answers = new ArrayList<Answer>();
        for (var query : queries) {
            long start = System.nanoTime();
            var hits = db.as(scope.apply(query.wanted()), sql -> new ClientSearch(sql).find(query.typed(), 20));
            long nanos = System.nanoTime() - start;
            int place = hits.stream()
                    .map(ClientSearch.Hit::id)
                    .toList()
                    .indexOf(query.wanted().id());
            answers.add(new Answer(query, place, nanos));
        }
        return answers;
    }

    static double share(List<Answer> answers) {
        return answers.stream().filter(a -> a.place() >= 0 && a.place() < 5).count() / (double) answers.size();
    }

    @Test
    void measure() throws Exception {
        var people = new Population(42).of(SIZE);
        try (var db = new SearchDatabase()) {
            db.homes();
            long start = System.nanoTime();
            db.load(people);
            System.out.printf("%,d clients loaded in %.0f s%n", SIZE, (System.nanoTime() - start) / 1e9);
            System.out.println(db.superuser()
                    .fetch(
                            "select (select count(*) from client.word) words, pg_size_pretty(pg_relation_size('client.client_search')) search_index,"
                                    + " pg_size_pretty(pg_total_relation_size('client.word')) vocabulary"));
            var queries = queries(people, PER_CLASS, 7);
            ask(db, queries.subList(0, 50), p -> district(p.district()));
            print(db, "district", queries, p -> district(p.district()));
            print(db, "province", queries, p -> province(p.district().substring(0, 2)));
            print(db, "nation", queries, p -> Map.of("app.reach", "SYSTEM"));
            duplicates(db, queries);
        }
    }

    private static void print(
            SearchDatabase db, String as, List<Query> queries, Function<Person, Map<String, String>> scope)
            throws Exception {
        long before = cpuMillis(db.backend());
        var answers = ask(db, queries, scope);
        long cpu = cpuMillis(db.backend()) - before;
        var byClass = new EnumMap<Misspelling, List<Answer>>(Misspelling.class);
        answers.forEach(a ->
                byClass.computeIfAbsent(a.query().how(), k -> new ArrayList<>()).add(a));
        System.out.printf("%-18s %6s %7s %8s %8s %8s%n", "as " + as, "n", "in 5", "p50 ms", "p95 ms", "p99 ms");
        byClass.forEach((how, list) -> line(how.name(), list));
        line("ALL", answers);
        System.out.printf("database CPU per query %.2f ms%n", cpu / (double) answers.size());
        answers.stream()
                .filter(a -> a.place() < 0 || a.place() > 4)
                .limit(Integer.getInteger("bench.misses", 0))
                .forEach(a -> System.out.printf(
                        "  %s: %s -> %s (%d)%n",
                        a.query().how(), a.query().typed(), a.query().wanted().name(), a.place()));
        answers.stream()
                .sorted((a, b) -> Long.compare(b.nanos(), a.nanos()))
                .limit(Integer.getInteger("bench.misses", 0) / 4)
                .forEach(a -> System.out.printf(
                        "  slow %.1f ms: %s %s%n",
                        a.nanos() / 1e6, a.query().how(), a.query().typed()));
    }

    /** The same people typed again with their birth but without a NIK, looked for in the whole nation. */
    private static void duplicates(SearchDatabase db, List<Query> queries) throws Exception {
        var again = queries.stream()
                .filter(q -> List.of(
                                Misspelling.TYPO, Misspelling.HABIT, Misspelling.MUHAMMAD, Misspelling.OLD_SPELLING)
                        .contains(q.how()))
                .toList();
        long before = cpuMillis(db.backend());
        var answers = new ArrayList<Answer>();
        for (var query : again) {
            var who = query.wanted();
            var candidate = new Candidate(
                    query.typed(), BirthDate.day(who.birth()), Sex.valueOf(who.sex()), null, null, who.mother(), null);
            long start = System.nanoTime();
            var found = db.as(district(who.district()), sql -> new LikelyDuplicates(sql).of(candidate));
            var place = found.stream()
                    .map(d -> d instanceof Duplicate.Visible v && v.certainty() == Duplicate.Certainty.LIKELY
                            ? v.id()
                            : null)
                    .toList()
                    .indexOf(who.id());
            answers.add(new Answer(query, place, System.nanoTime() - start));
        }
        line("DUPLICATES", answers);
        System.out.printf(
                "database CPU per query %.2f ms%n", (cpuMillis(db.backend()) - before) / (double) answers.size());
    }

    private static void line(String name, List<Answer> answers) {
        double[] ms =
                answers.stream().mapToDouble(a -> a.nanos() / 1e6).sorted().toArray();
        System.out.printf(
                "%-18s %6d %6.1f%% %8.2f %8.2f %8.2f%n",
                name, ms.length, 100 * share(answers), at(ms, 0.5), at(ms, 0.95), at(ms, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static long cpuMillis(int pid) throws Exception {
        var fields = Files.readString(Path.of("/proc/" + pid + "/stat"))
                .replaceAll(".*\\)", "")
                .strip()
                .split(" ");
        return Arrays.stream(new int[] {11, 12})
                .mapToLong(i -> Long.parseLong(fields[i]) * 10)
                .sum();
    }
}
