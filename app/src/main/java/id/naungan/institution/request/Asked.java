package id.naungan.institution.request;

import id.naungan.reference.KnownCode;
import id.naungan.reference.KnownRegion;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a home without an account says of itself. */
@MessagePrefix("request")
public record Asked(
        @Hidden UUID id,
        @Size(min = 3, max = 150) String name,
        @Half @Options("JENIS_LKS") @KnownCode("JENIS_LKS") String kind,
        @RegionPick @KnownRegion(from = 2) String region,
        @Size(min = 5, max = 300) String address,
        @Half @Size(min = 3, max = 120) String head,

        @Half @Pattern(regexp = "[+(]?\\d[\\d ().-]{5,24}", message = "institution.error.phone")
        String phone,

        @Half @Nullable @Email @Size(max = 150) String email,
        @Half @Nullable @Min(0) @Max(5000) Integer clients,
        @Nullable @LongText @Size(max = 1000) String note) {

    String district() {
        return region.substring(0, 5);
    }
}
