package id.naungan.portal.figure;

/**
 * A cell of a published table.
 *
 * @param place a region, the empty text for the nation, or a region and a star for those of its parts that are too small to stand alone
 * @param category a code, or {@link #ALL} for the sum of a row
 */
public record Key(Topic topic, String place, String category) {

    public static final String ALL = "SEMUA";
    public static final String REST = "*";

    /** The region a place belongs to in the table above it; null for the nation. */
    static String parent(String place) {
        if (place.endsWith(REST)) return place.equals(REST) ? "" : place.substring(0, 2);
        return place.length() == 5 ? place.substring(0, 2) : "";
    }

    /** The place that stands for the small parts of a region. */
    static String rest(String region) {
        return region.isEmpty() ? REST : region + "." + REST;
    }
}
