package id.naungan.client.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where the person comes from: address, region code, telephone of the family. */
public record Origin(
        @Nullable @LongText @Size(max = 500) String address,
        @Nullable @RegionPick String region,
        @Nullable @Size(max = 30) @Half String phone) {

    public static final Origin UNKNOWN = new Origin(null, null, null);
}
