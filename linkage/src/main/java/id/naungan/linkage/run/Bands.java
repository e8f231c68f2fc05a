package id.naungan.linkage.run;

import id.naungan.linkage.model.Model;

/** Two thresholds: from {@code join} on two records are taken for one person, from {@code doubt} on somebody should look. */
public record Bands(double join, double doubt) {
    public static final double JOIN = 0.95;
    public static final double DOUBT = 0.5;

    /** Links at or above the first, and between the two. */
    public record Count(long joined, long doubted) {}

    public Count count(Links links) {
        long joined = 0;
        long doubted = 0;
        for (int i = 0; i < links.size(); i++) {
            double p = Model.probability(links.weight(i));
            joined += p >= join ? 1 : 0;
            doubted += p >= doubt && p < join ? 1 : 0;
        }
        return new Count(joined, doubted);
    }
}
