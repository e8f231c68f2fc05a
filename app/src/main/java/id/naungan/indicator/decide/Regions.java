package id.naungan.indicator.decide;

import id.naungan.indicator.measure.Where;

/** How a region is cut into its parts, in SQL. */
final class Regions {

    private Regions() {}

    /** What regency a row stands in, as the part it is counted with: a province of the nation, a regency otherwise. */
    static String part(Where where, String district) {
        return where.region().isEmpty() ? "left(" + district + ", 2)" : district;
    }

    /** Rows of the region; the parameter is `:region`. */
    static String within(Where where, String district) {
        return switch (where.region().length()) {
            case 0 -> ":region = ''";
            case 2 -> "(" + district + " > :region || '.' and " + district + " < :region || '/')";
            default -> district + " = :region";
        };
    }

    /** Sums of the parts of the region in `indicator.area`; of a regency its own. */
    static String parts(Where where, String region) {
        return switch (where.region().length()) {
            case 0 -> "(length(" + region + ") = 2 and :region = '')";
            case 2 -> "(" + region + " > :region || '.' and " + region + " < :region || '/')";
            default -> region + " = :region";
        };
    }
}
