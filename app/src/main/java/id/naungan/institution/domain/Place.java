package id.naungan.institution.domain;

import id.naungan.reference.KnownRegion;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Where the home is: address, region code down to the village if known (at least the regency), WGS 84 coordinates, contacts. */
public record Place(
        @Nullable @Size(max = 300) String address,
        @RegionPick @KnownRegion(from = 2) String region,

        @Half
        @Nullable
        @DecimalMin(value = "-11.2", message = "institution.error.latitude")
        @DecimalMax(value = "6.2", message = "institution.error.latitude")
        BigDecimal latitude,

        @Half
        @Nullable
        @DecimalMin(value = "94.7", message = "institution.error.longitude")
        @DecimalMax(value = "141.2", message = "institution.error.longitude")
        BigDecimal longitude,

        @Half @Nullable @Pattern(regexp = Profile.PHONE, message = "institution.error.phone")
        String phone,

        @Half @Nullable @Email @Size(max = 150) @Autofill("off")
        String email) {

    public Place {
        if ((latitude == null) != (longitude == null))
            throw new IllegalArgumentException("institution.error.coordinates");
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /** Six decimals are a hand's breadth; telephones and maps copy out twice as many. */
    private static @Nullable BigDecimal rounded(@Nullable BigDecimal degrees) {
        return degrees == null || degrees.scale() <= 6 ? degrees : degrees.setScale(6, RoundingMode.HALF_UP);
    }

    /** The regency or city, five characters such as 64.72. */
    public String district() {
        return region.substring(0, 5);
    }
}
