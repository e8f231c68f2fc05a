package id.naungan.portal.figure;

import java.util.Map;

/** Greatest value of a sum under equations and no negative unknowns: two phases, the smallest index first, so that it ends. */
final class Simplex {

    private static final double TINY = 1e-7;

    private final double[][] table;
    private final int[] base;
    private final int width;

    private Simplex(double[][] equations, int width) {
        int height = equations.length;
        this.width = width + height;
        table = new double[height + 1][this.width + 1];
        base = new int[height];
        for (int i = 0; i < height; i++) {
            int sign = equations[i][width] < 0 ? -1 : 1;
            for (int j = 0; j < width; j++) table[i][j] = sign * equations[i][j];
            table[i][width + i] = 1;
            table[i][this.width] = sign * equations[i][width];
            base[i] = width + i;
        }
    }

    static double greatest(double[][] equations, int width, Map<Integer, Double> terms) {
        var simplex = new Simplex(equations, width);
        var artificial = new double[simplex.width];
        for (int j = width; j < simplex.width; j++) artificial[j] = -1;
        if (simplex.maximise(artificial, simplex.width) < -1e-5)
            throw new IllegalStateException("the equations contradict each other");
        simplex.leaveArtificial(width);
        var aim = new double[simplex.width];
        terms.forEach((u, f) -> aim[u] = f);
        return simplex.maximise(aim, width);
    }

    private void leaveArtificial(int real) {
        for (int i = 0; i < base.length; i++) {
            if (base[i] < real) continue;
            for (int j = 0; j < real; j++) {
                if (Math.abs(table[i][j]) > 1e-6) {
                    pivot(i, j);
                    break;
                }
            }
        }
    }

    private double maximise(double[] aim, int columns) {
        var costs = table[base.length];
        java.util.Arrays.fill(costs, 0);
        System.arraycopy(aim, 0, costs, 0, aim.length);
        for (int i = 0; i < base.length; i++) {
            double factor = aim[base[i]];
            if (factor != 0) for (int j = 0; j <= width; j++) costs[j] -= factor * table[i][j];
        }
        while (true) {
            int column = -1;
            for (int j = 0; j < columns && column < 0; j++) if (costs[j] > TINY) column = j;
            if (column < 0) return -costs[width];
            int row = -1;
            for (int i = 0; i < base.length; i++) {
                if (table[i][column] < TINY) continue;
                double now = table[i][width] / table[i][column];
                double least = row < 0 ? 0 : table[row][width] / table[row][column];
                if (row < 0 || now < least - 1e-9 || now < least + 1e-9 && base[i] < base[row]) row = i;
            }
            if (row < 0) return Double.POSITIVE_INFINITY;
            pivot(row, column);
        }
    }

    private void pivot(int row, int column) {
        double lead = table[row][column];
        for (int j = 0; j <= width; j++) table[row][j] /= lead;
        for (int i = 0; i < table.length; i++) {
            double factor = table[i][column];
            if (i == row || Math.abs(factor) < 1e-12) continue;
            for (int j = 0; j <= width; j++) table[i][j] -= factor * table[row][j];
        }
        base[row] = column;
    }
}
