package id.naungan.linkage.model;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each level is: among pairs of one person, of twins, of brothers and sisters, of neighbours, of strangers. A group of comparisons has one table over all combinations of its
 * levels; combinations with the same unknown ones sum to 1, so that what is unknown says nothing.
 */
public final class Weights {
    public static final int MATCH = 0;
    public static final int TWIN = 1;
    public static final int SIBLING = 2;
    /** Of one place, where names, birthplaces and numbers begin alike. */
    public static final int NEIGHBOUR = 3;

    public static final int STRANGER = 4;
    public static final int CLASSES = 5;

    private final Plan plan;
    private final int[] shifts;
    private final int[][] members;
    private final int[][] strides;
    private final int[] sizes;
    private final double[][][] tables;

    public Weights(Plan plan) {
        this.plan = plan;
        shifts = plan.shifts();
        List<List<Integer>> groups = plan.groups();
        members =
                groups.stream().map(g -> g.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
        strides = new int[members.length][];
        sizes = new int[members.length];
        for (int g = 0; g < members.length; g++) {
            strides[g] = new int[members[g].length];
            int stride = 1;
            for (int k = 0; k < members[g].length; k++) {
                strides[g][k] = stride;
                stride *= levels(members[g][k]);
            }
            sizes[g] = stride;
        }
        tables = new double[CLASSES][members.length][];
    }

    public int groups() {
        return members.length;
    }

    public int size(int group) {
        return sizes[group];
    }

    public int[] members(int group) {
        return members[group];
    }

    public int levels(int comparison) {
        return plan.comparisons().get(comparison).levels();
    }

    /** The level of one comparison in a pattern. */
    public int level(long pattern, int comparison) {
        int bits = plan.comparisons().get(comparison).bits();
        return (int) (pattern >>> shifts[comparison]) & (1 << bits) - 1;
    }

    /** The place of a pattern in a group's table. */
    public int place(long pattern, int group) {
        int place = 0;
        for (int k = 0; k < members[group].length; k++) {
            place += level(pattern, members[group][k]) * strides[group][k];
        }
        return place;
    }

    /** The level of the {@code k}-th member at a place of the group's table. */
    public int level(int group, int k, int place) {
        return place / strides[group][k] % levels(members[group][k]);
    }

    /** Which members are unknown at a place, one bit each. */
    public int unknown(int group, int place) {
        int mask = 0;
        for (int k = 0; k < members[group].length; k++) {
            mask |= level(group, k, place) == 0 ? 1 << k : 0;
        }
        return mask;
    }

    public double[] table(int clazz, int group) {
        return tables[clazz][group];
    }

    /** Takes a table and makes combinations with the same unknown ones sum to 1. */
    public void set(int clazz, int group, double[] likely) {
        var sums = new double[1 << members[group].length];
        for (int place = 0; place < likely.length; place++) {
            sums[unknown(group, place)] += likely[place];
        }
        var table = new double[likely.length];
        for (int place = 0; place < likely.length; place++) {
            double sum = sums[unknown(group, place)];
            table[place] = sum == 0 ? 0 : likely[place] / sum;
        }
        tables[clazz][group] = table;
    }

    /** Takes a table as a file has it, digit for digit. */
    void restore(int clazz, int group, double[] table) {
        tables[clazz][group] = table;
    }

    /** Cuts every number to the digits a file keeps, so that a model weighs the same before and after it was saved. */
    public void round() {
        for (double[][] clazz : tables) {
            for (double[] table : clazz) {
                for (int i = 0; i < table.length; i++) {
                    table[i] = Math.max((float) table[i], Float.MIN_NORMAL);
                }
            }
        }
    }

    /** The table of independent comparisons from the levels of each. */
    public double[] product(int group, double[][] single) {
        var product = new double[sizes[group]];
        Arrays.fill(product, 1);
        for (int place = 0; place < product.length; place++) {
            for (int k = 0; k < members[group].length; k++) {
                int level = level(group, k, place);
                product[place] *= level == 0 ? 1 : single[members[group][k]][level];
            }
        }
        return product;
    }

    /** How likely a pattern is in a class, as a natural logarithm. */
    public double likely(int clazz, long pattern) {
        double sum = 0;
        for (int g = 0; g < members.length; g++) {
            sum += Math.log(tables[clazz][g][place(pattern, g)]);
        }
        return sum;
    }
}
