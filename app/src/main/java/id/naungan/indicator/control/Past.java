package id.naungan.indicator.control;

/**
 * What a home is compared with: its own weeks before.
 *
 * @param count events in all of them
 * @param exposure days of residents in all of them
 * @param squares the sum of count²/exposure of each week
 * @param weeks how many
 */
public record Past(double count, double exposure, double squares, int weeks) {

    /** Nothing yet. */
    public static final Past NONE = new Past(0, 0, 0, 0);

    public Past plus(double x, double e) {
        return new Past(count + x, exposure + e, squares + x * x / e, weeks + 1);
    }

    /** How much more weeks differ than chance alone would have them (Pearson's statistic a degree of freedom); 1 at least. */
    double spread() {
        if (count == 0 || weeks < 2) return 1;
        return Math.max(1, (exposure * squares / count - count) / (weeks - 1));
    }
}
