package id.naungan.linkage.text;

/** How far two words are apart. Not for several threads at once: it keeps its working rows. */
public final class Edits {
    private int[] before = new int[66];
    private int[] last = new int[66];
    private int[] current = new int[66];

    /** Insertions, deletions, changes and swaps of neighbours between the two; {@code limit + 1} if more than the limit. */
    public int distance(byte[] a, int m, byte[] b, int n, int limit) {
        if (Math.abs(m - n) > limit) {
            return limit + 1;
        }
        int start = 0;
        while (start < m && start < n && a[start] == b[start]) {
            start++;
        }
        while (m > start && n > start && a[m - 1] == b[n - 1]) {
            m--;
            n--;
        }
        if (m == start || n == start) {
            return Math.min(limit + 1, Math.max(m, n) - start);
        }
        return rows(a, b, start, m, n, limit);
    }

    private int rows(byte[] a, byte[] b, int start, int m, int n, int limit) {
        int width = n - start;
        if (width + 1 > current.length) {
            before = new int[width + 1];
            last = new int[width + 1];
            current = new int[width + 1];
        }
        for (int j = 0; j <= width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= m - start; i++) {
            current[0] = i;
            int least = i;
            byte c = a[start + i - 1];
            for (int j = 1; j <= width; j++) {
                byte d = b[start + j - 1];
                int best = last[j - 1] + (c == d ? 0 : 1);
                best = Math.min(best, Math.min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && c == b[start + j - 2] && a[start + i - 2] == d) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                current[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = current;
            current = spare;
        }
        return Math.min(limit + 1, last[width]);
    }

    /** Insertions, deletions and changes between the two. */
    public int levenshtein(byte[] a, int m, byte[] b, int n) {
        if (n + 1 > current.length) {
            before = new int[n + 1];
            last = new int[n + 1];
            current = new int[n + 1];
        }
        for (int j = 0; j <= n; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            current[0] = i;
            for (int j = 1; j <= n; j++) {
                int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.min(changed, Math.min(last[j], current[j - 1]) + 1);
            }
            int[] spare = last;
            last = current;
            current = spare;
        }
        return last[n];
    }

    /** The same with swaps of neighbours, also of letters between which others came or went (Damerau in full). */
    public static int damerau(byte[] a, int m, byte[] b, int n) {
        var steps = new int[m + 1][n + 1];
        var seen = new int[256];
        for (int j = 0; j <= n; j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= m; i++) {
            steps[i][0] = i;
            int met = 0;
            for (int j = 1; j <= n; j++) {
                int row = seen[b[j - 1] & 0xFF];
                int column = met;
                boolean same = a[i - 1] == b[j - 1];
                int best = steps[i - 1][j - 1] + (same ? 0 : 1);
                best = Math.min(best, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (row > 0 && column > 0) {
                    best = Math.min(best, steps[row - 1][column - 1] + i - row + j - column - 1);
                }
                met = same ? j : met;
                steps[i][j] = best;
            }
            seen[a[i - 1] & 0xFF] = i;
        }
        return steps[m][n];
    }

    /** Jaro–Winkler similarity, 0 to 1; of longer text than 64 letters the first 64 are looked at. */
    public static double jaroWinkler(byte[] a, int lengthA, byte[] b, int lengthB) {
        int m = Math.min(lengthA, 64);
        int n = Math.min(lengthB, 64);
        if (m == 0 || n == 0) {
            return m == n ? 1 : 0;
        }
        int reach = Math.max(Math.max(m, n) / 2 - 1, 0);
        long usedA = 0;
        long usedB = 0;
        int common = 0;
        for (int i = 0; i < m; i++) {
            int to = Math.min(n - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= to; j++) {
                if ((usedB >>> j & 1) == 0 && a[i] == b[j]) {
                    usedA |= 1L << i;
                    usedB |= 1L << j;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int swapped = 0;
        while (usedA != 0) {
            swapped += a[Long.numberOfTrailingZeros(usedA)] == b[Long.numberOfTrailingZeros(usedB)] ? 0 : 1;
            usedA &= usedA - 1;
            usedB &= usedB - 1;
        }
        double c = common;
        double jaro = (c / m + c / n + (c - swapped / 2) / c) / 3;
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(m, n)) && a[prefix] == b[prefix]) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}
