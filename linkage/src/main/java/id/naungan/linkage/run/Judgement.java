package id.naungan.linkage.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How well probabilities meet the truth. {@code true pairs}: all there are, found or not. */
public final class Judgement {
    private static final double[] THRESHOLDS = {0.01, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999};
    private static final int BINS = 10;
    private static final double NORMAL_95 = 1.959964;

    private double[] probabilities = new double[1 << 12];
    private double[] weights = new double[1 << 12];
    private boolean[] right = new boolean[1 << 12];
    private int size;
    private final long truePairs;

    public Judgement(long truePairs) {
        this.truePairs = truePairs;
    }

    public void add(double probability, double weight, boolean isTrue) {
        if (size == probabilities.length) {
            probabilities = Arrays.copyOf(probabilities, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
            right = Arrays.copyOf(right, size * 2);
        }
        probabilities[size] = probability;
        weights[size] = weight;
        right[size++] = isTrue;
    }

    /** Figures of the links at a threshold. */
    public record At(double threshold, long links, long found, double precision, double recall, double f1) {}

    /** Links whose probability lies together: what they promise, what they keep, both as numbers of links. */
    public record Bin(double from, long links, double promised, double kept) {
        /** Where the true share of kept promises lies in 95 of 100 such bins (Wilson's interval): its lower end. */
        public double low() {
            return interval(kept, links, -1);
        }

        public double high() {
            return interval(kept, links, 1);
        }

        /** Whether the promise lies inside. */
        public boolean honest() {
            double share = promised / links;
            return share >= low() && share <= high();
        }
    }

    private static double interval(double kept, double links, int side) {
        double z2 = NORMAL_95 * NORMAL_95;
        double share = kept / links;
        double spread = NORMAL_95 * Math.sqrt(share * (1 - share) / links + z2 / (4 * links * links));
        return Math.clamp((share + z2 / (2 * links) + side * spread) / (1 + z2 / links), 0, 1);
    }

    public List<At> at() {
        var list = new ArrayList<At>();
        for (double threshold : THRESHOLDS) {
            long links = 0;
            long found = 0;
            for (int i = 0; i < size; i++) {
                if (probabilities[i] >= threshold) {
                    links++;
                    found += right[i] ? 1 : 0;
                }
            }
            list.add(at(threshold, links, found));
        }
        return list;
    }

    private At at(double threshold, long links, long found) {
        double precision = links == 0 ? 0 : (double) found / links;
        double recall = truePairs == 0 ? 0 : (double) found / truePairs;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new At(threshold, links, found, precision, recall, f1);
    }

    /** The weight that serves best, equal weights kept together. */
    public At best() {
        var order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Double.compare(weights[y], weights[x]));
        At best = at(0, 0, 0);
        long found = 0;
        for (int i = 0; i < size; i++) {
            found += right[order[i]] ? 1 : 0;
            if (i + 1 == size || weights[order[i + 1]] != weights[order[i]]) {
                At here = at(weights[order[i]], i + 1L, found);
                best = here.f1 > best.f1 ? here : best;
            }
        }
        return best;
    }

    public List<Bin> calibration() {
        var links = new long[BINS];
        var promised = new double[BINS];
        var kept = new double[BINS];
        for (int i = 0; i < size; i++) {
            int bin = Math.min(BINS - 1, (int) (probabilities[i] * BINS));
            links[bin]++;
            promised[bin] += probabilities[i];
            kept[bin] += right[i] ? 1 : 0;
        }
        var list = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            list.add(new Bin((double) bin / BINS, links[bin], promised[bin], kept[bin]));
        }
        return list;
    }

    public long truePairs() {
        return truePairs;
    }

    public int scored() {
        return size;
    }
}
