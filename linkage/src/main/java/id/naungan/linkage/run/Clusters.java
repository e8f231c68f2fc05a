package id.naungan.linkage.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records that are one person, directly or through others. A contradiction stays visible: two records of a list that
 * should hold each person once, or a chain whose ends are known not to match.
 */
public final class Clusters {
    private final Map<Record, Integer> numbers = new HashMap<>();
    private final List<Record> records = new ArrayList<>();
    private final Set<Long> compared = new HashSet<>();
    private int[] parent = new int[1 << 10];
    private int[] sides = new int[1 << 10];

    /** A record by its list, which is empty where nothing is said of it, and its id. */
    public record Record(String list, String id) {}

    /** One group: its records in order, whether a list stands in it twice, and pairs in it that were compared and not joined. */
    public record Cluster(List<Record> records, boolean listTwice, int apart) {
        public boolean contradicts() {
            return listTwice || apart > 0;
        }
    }

    /** Tells of a pair; below the threshold it only counts as "known not to match". */
    public void add(Record a, Record b, boolean join) {
        int x = number(a, 1);
        int y = number(b, 2);
        if (join) {
            parent[root(x)] = root(y);
        } else {
            compared.add(pair(x, y));
        }
    }

    /** {@code oncePerList}: whether each list holds every person once. */
    public List<Cluster> clusters(boolean oncePerList) {
        var members = new java.util.TreeMap<Integer, List<Integer>>();
        var first = new HashMap<Integer, Integer>();
        for (int i = 0; i < records.size(); i++) {
            int key = first.computeIfAbsent(root(i), r -> members.size());
            members.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .filter(m -> m.size() > 1)
                .map(m -> cluster(m, oncePerList))
                .toList();
    }

    private Cluster cluster(List<Integer> members, boolean oncePerList) {
        var perSide = new int[4];
        var lists = new HashSet<String>();
        boolean twice = false;
        int apart = 0;
        for (int i = 0; i < members.size(); i++) {
            String list = records.get(members.get(i)).list();
            int side = sides[members.get(i)];
            // Left in one file and right in another: of a list that cannot be told.
            twice |= list.isEmpty() ? side < 3 && ++perSide[side] > 1 : !lists.add(list);
            for (int j = i + 1; j < members.size(); j++) {
                apart += compared.contains(pair(members.get(i), members.get(j))) ? 1 : 0;
            }
        }
        return new Cluster(members.stream().map(records::get).toList(), oncePerList && twice, apart);
    }

    private static long pair(int x, int y) {
        return (long) Math.min(x, y) << 32 | Math.max(x, y);
    }

    private int number(Record record, int side) {
        int number = numbers.computeIfAbsent(record, r -> records.size());
        if (number == records.size()) {
            records.add(record);
            if (number == parent.length) {
                parent = Arrays.copyOf(parent, number * 2);
                sides = Arrays.copyOf(sides, number * 2);
            }
            parent[number] = number;
        }
        sides[number] |= side;
        return number;
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
