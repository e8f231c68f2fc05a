package id.naungan.reference.region;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A changed name or BPS code, with the reason. */
record RegionForm(
        @Size(max = 100) String name,

        @Nullable @Pattern(regexp = "\\d{2,10}", message = "reference.error.bps")
        String bpsCode,

        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {}
