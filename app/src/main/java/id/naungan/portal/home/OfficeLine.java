package id.naungan.portal.home;

import org.jspecify.annotations.Nullable;

/** A number as everybody is shown it: of an office, or of the nation, which has no region. */
public record OfficeLine(
        @Nullable String region,
        String name,
        String number,
        String kind,
        @Nullable String hours) {

    /** What a phone does when it is pressed. */
    public String href() {
        var digits = number.replaceAll("[^0-9+]", "");
        return kind.equals("WA")
                ? "https://wa.me/" + digits.replaceFirst("^\\+", "").replaceFirst("^0", "62")
                : "tel:" + digits;
    }
}
