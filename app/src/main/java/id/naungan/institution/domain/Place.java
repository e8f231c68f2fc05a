package id.naungan.institution.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where the home is: address, region code down to the village if known (at least the regency), WGS 84 coordinates, contacts. */
public record Place(
        @Nullable String address,
        String region,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String phone,
        @Nullable String email) {

    /** The regency or city, five characters such as 64.72. */
    public String district() {
        return region.substring(0, 5);
    }
}
