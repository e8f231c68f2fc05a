package id.naungan.linkage.run;

import java.util.Arrays;

/**
 * Records that are linked with each other, directly or through others. Every way to pair them off, each record at most
 * once, is as likely as the product of its pairs' odds. Up to {@link #EXACT} records on the smaller side all ways are
 * summed; beyond that messages between records come close to it, and the best pairs are taken first.
 */
final class Assignment {
    private static final int EXACT = 10;
    private static final double MOST_BITS = 60;
    private static final int ROUNDS = 30;

    private final int[] left;
    private final int[] right;
    private final double[] bits;
    private int size;
    private int[] leftNodes = {};
    private int[] rightNodes = {};

    Assignment(int links) {
        left = new int[links];
        right = new int[links];
        bits = new double[links];
    }

    void add(int a, int b, double weight) {
        left[size] = a;
        right[size] = b;
        bits[size++] = Math.min(weight, MOST_BITS);
    }

    /** Numbers the nodes; the smaller side stands right. */
    private boolean exact() {
        int[] as = Arrays.stream(left).sorted().distinct().toArray();
        int[] bs = Arrays.stream(right).sorted().distinct().toArray();
        boolean turned = as.length < bs.length;
        leftNodes = new int[size];
        rightNodes = new int[size];
        for (int i = 0; i < size; i++) {
            int a = Arrays.binarySearch(as, left[i]);
            int b = Arrays.binarySearch(bs, right[i]);
            leftNodes[i] = turned ? b : a;
            rightNodes[i] = turned ? a : b;
        }
        return Math.min(as.length, bs.length) <= EXACT
                && Arrays.stream(left).noneMatch(a -> Arrays.binarySearch(bs, a) >= 0);
    }

    private int nodes(int[] of) {
        return Arrays.stream(of).max().orElse(-1) + 1;
    }

    /** log2 odds that a link is the true one of both its records. */
    float[] weights() {
        return exact() ? summed() : messages();
    }

    /** The likeliest assignment. */
    boolean[] chosen() {
        return exact() ? best() : greedy();
    }

    private double[][] table(boolean sum, boolean backwards) {
        int lefts = nodes(leftNodes);
        int masks = 1 << nodes(rightNodes);
        var table = new double[lefts + 1][masks];
        Arrays.fill(table[backwards ? lefts : 0], backwards ? 1 : 0);
        table[backwards ? lefts : 0][0] = 1;
        for (int step = 0; step < lefts; step++) {
            int node = backwards ? lefts - 1 - step : step;
            double[] from = table[backwards ? node + 1 : node];
            double[] to = table[backwards ? node : node + 1];
            System.arraycopy(from, 0, to, 0, masks);
            for (int i = 0; i < size; i++) {
                if (leftNodes[i] == node) {
                    extend(from, to, 1 << rightNodes[i], Math.pow(2, bits[i]), sum, backwards);
                }
            }
        }
        return table;
    }

    private static void extend(double[] from, double[] to, int bit, double odds, boolean sum, boolean backwards) {
        for (int mask = 0; mask < from.length; mask++) {
            if ((mask & bit) == 0) {
                int source = backwards ? mask | bit : mask;
                int target = backwards ? mask : mask | bit;
                double value = from[source] * odds;
                to[target] = sum ? to[target] + value : Math.max(to[target], value);
            }
        }
    }

    private float[] summed() {
        double[][] forward = table(true, false);
        double[][] backward = table(true, true);
        double all = backward[0][0];
        var weights = new float[size];
        for (int i = 0; i < size; i++) {
            int node = leftNodes[i];
            int bit = 1 << rightNodes[i];
            double with = 0;
            for (int mask = 0; mask < forward[node].length; mask++) {
                if ((mask & bit) == 0) {
                    with += forward[node][mask] * Math.pow(2, bits[i]) * backward[node + 1][mask | bit];
                }
            }
            weights[i] = (float) (Math.log(with / Math.max(all - with, all * 0x1p-50)) / Math.log(2));
        }
        return weights;
    }

    private boolean[] best() {
        double[][] backward = table(false, true);
        var chosen = new boolean[size];
        int mask = 0;
        for (int node = 0; node < backward.length - 1; node++) {
            int take = -1;
            double most = backward[node + 1][mask];
            for (int i = 0; i < size; i++) {
                if (leftNodes[i] == node && (mask >> rightNodes[i] & 1) == 0) {
                    double value = Math.pow(2, bits[i]) * backward[node + 1][mask | 1 << rightNodes[i]];
                    if (value > most) {
                        most = value;
                        take = i;
                    }
                }
            }
            if (take >= 0) {
                chosen[take] = true;
                mask |= 1 << rightNodes[take];
            }
        }
        return chosen;
    }

    /** What each record tells the other about its remaining links, until they agree. */
    private float[] messages() {
        var toRight = new double[size];
        var toLeft = new double[size];
        Arrays.fill(toRight, 1);
        Arrays.fill(toLeft, 1);
        for (int round = 0; round < ROUNDS; round++) {
            var leftSums = new double[nodes(leftNodes)];
            var rightSums = new double[nodes(rightNodes)];
            for (int i = 0; i < size; i++) {
                leftSums[leftNodes[i]] += Math.pow(2, bits[i]) * toLeft[i];
                rightSums[rightNodes[i]] += Math.pow(2, bits[i]) * toRight[i];
            }
            for (int i = 0; i < size; i++) {
                double odds = Math.pow(2, bits[i]);
                double right = 1 / (1 + Math.max(0, leftSums[leftNodes[i]] - odds * toLeft[i]));
                double left = 1 / (1 + Math.max(0, rightSums[rightNodes[i]] - odds * toRight[i]));
                toRight[i] = (toRight[i] + right) / 2;
                toLeft[i] = (toLeft[i] + left) / 2;
            }
        }
        var weights = new float[size];
        for (int i = 0; i < size; i++) {
            weights[i] = (float) (bits[i] + Math.log(toRight[i] * toLeft[i]) / Math.log(2));
        }
        return weights;
    }

    private boolean[] greedy() {
        var order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> bits[x] != bits[y] ? Double.compare(bits[y], bits[x]) : Integer.compare(x, y));
        var chosen = new boolean[size];
        var taken = new java.util.HashSet<Integer>();
        for (int i : order) {
            if (!taken.contains(left[i]) && !taken.contains(right[i])) {
                taken.add(left[i]);
                taken.add(right[i]);
                chosen[i] = true;
            }
        }
        return chosen;
    }
}
