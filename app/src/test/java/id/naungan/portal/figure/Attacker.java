package id.naungan.portal.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who writes every published number as an equation of the unknown counts of regencies, knows that the four tables count the same
 * persons and that no count is negative, and solves: exactly (Gauss) and for the least and greatest value (simplex).
 */
final class Attacker {

    private static final double TINY = 1e-7;

    private final Map<String, Integer> unknowns = new HashMap<>();
    private final List<Map<Integer, Double>> left = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();
    private final List<Topic> topics;

    Attacker(List<Topic> topics) {
        this.topics = topics;
    }

    private int unknown(String name) {
        return unknowns.computeIfAbsent(name, n -> unknowns.size());
    }

    /** Reads an edition made of these counts; `same` names a count so that one that did not change is the same unknown in both editions. */
    void reads(Edition edition, Counts truth, Naming names) {
        edition.figures().forEach((key, n) -> {
            if (n != null && topics.contains(key.topic())) knows(sum(key, edition, truth, names), n);
        });
        // What is not there is nothing.
        for (var topic : topics)
            for (var place : places(edition, topic))
                for (var category : truth.categories(topic)) {
                    var key = new Key(topic, place, category);
                    if (!edition.figures().containsKey(key)) knows(sum(key, edition, truth, names), 0);
                }
        for (var province : truth.parts(""))
            for (var regency : truth.parts(province))
                for (var topic : topics.subList(1, topics.size())) {
                    var same = sum(new Key(topics.getFirst(), regency, Key.ALL), edition, truth, names);
                    sum(new Key(topic, regency, Key.ALL), edition, truth, names)
                            .forEach((u, f) -> same.merge(u, -f, Double::sum));
                    knows(same, 0);
                }
    }

    interface Naming {
        String of(Topic topic, String regency, String category);
    }

    static List<String> places(Edition edition, Topic topic) {
        return edition.figures().keySet().stream()
                .filter(k -> k.topic() == topic && k.category().equals(Key.ALL))
                .map(Key::place)
                .toList();
    }

    Map<Integer, Double> sum(Key key, Edition edition, Counts truth, Naming names) {
        var terms = new HashMap<Integer, Double>();
        for (var regency : regencies(key.place(), edition, truth))
            for (var category :
                    key.category().equals(Key.ALL) ? truth.categories(key.topic()) : List.of(key.category()))
                terms.merge(unknown(names.of(key.topic(), regency, category)), 1.0, Double::sum);
        return terms;
    }

    static List<String> regencies(String place, Edition edition, Counts truth) {
        if (place.isEmpty())
            return truth.parts("").stream()
                    .flatMap(p -> truth.parts(p).stream())
                    .toList();
        if (place.endsWith(Key.REST))
            return edition.members(place).stream()
                    .flatMap(p -> regencies(p, edition, truth).stream())
                    .toList();
        return place.length() == 2 ? truth.parts(place) : List.of(place);
    }

    private void knows(Map<Integer, Double> terms, double value) {
        left.add(terms);
        right.add(value);
    }

    /** The equations in echelon form, last column the right side. */
    private double[][] solved;

    private int[] pivots;

    private void eliminate() {
        int width = unknowns.size();
        var rows = new double[left.size()][width + 1];
        for (int i = 0; i < rows.length; i++) {
            int at = i;
            left.get(i).forEach((u, f) -> rows[at][u] = f);
            rows[i][width] = right.get(i);
        }
        pivots = new int[rows.length];
        Arrays.fill(pivots, -1);
        int rank = 0;
        for (int column = 0; column < width && rank < rows.length; column++) {
            int best = rank;
            for (int i = rank; i < rows.length; i++)
                if (Math.abs(rows[i][column]) > Math.abs(rows[best][column])) best = i;
            if (Math.abs(rows[best][column]) < TINY) continue;
            var swap = rows[best];
            rows[best] = rows[rank];
            rows[rank] = swap;
            double lead = swap[column];
            for (int j = 0; j <= width; j++) swap[j] /= lead;
            for (int i = 0; i < rows.length; i++) {
                double factor = rows[i][column];
                if (i == rank || Math.abs(factor) < TINY) continue;
                for (int j = column; j <= width; j++) rows[i][j] -= factor * swap[j];
            }
            pivots[rank++] = column;
        }
        solved = Arrays.copyOf(rows, rank);
    }

    /** Whether a sum of unknowns follows from the equations alone. */
    boolean determines(Map<Integer, Double> terms) {
        if (solved == null) eliminate();
        var rest = new double[unknowns.size()];
        terms.forEach((u, f) -> rest[u] = f);
        for (int i = 0; i < solved.length; i++) {
            double factor = rest[pivots[i]];
            if (Math.abs(factor) < TINY) continue;
            for (int j = 0; j < rest.length; j++) rest[j] -= factor * solved[i][j];
        }
        return Arrays.stream(rest).allMatch(x -> Math.abs(x) < 1e-6);
    }

    /** The least and the greatest value of a sum of unknowns none of which is negative. */
    double[] range(Map<Integer, Double> terms) {
        if (solved == null) eliminate();
        return new double[] {
            -Simplex.greatest(solved, unknowns.size(), negated(terms)), Simplex.greatest(solved, unknowns.size(), terms)
        };
    }

    private static Map<Integer, Double> negated(Map<Integer, Double> terms) {
        var less = new HashMap<Integer, Double>();
        terms.forEach((u, f) -> less.put(u, -f));
        return less;
    }
}
