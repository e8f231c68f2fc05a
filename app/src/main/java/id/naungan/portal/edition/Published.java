package id.naungan.portal.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of itself.
 *
 * @param period a year, or a year and its quarter such as 2026-3
 * @param smallest counts of persons from one to one less than this are not shown
 */
public record Published(
        UUID id,
        String period,
        int number,
        LocalDate countedOn,
        int formula,
        int smallest,
        int width,
        @Nullable String why,
        String publishedByName,
        Instant publishedAt) {

    /** How it is called in addresses: 2026-3.1 is the first edition of the third quarter. */
    public String name() {
        return period + "." + number;
    }

    public String href() {
        return "/statistik/edisi/" + name();
    }
}
