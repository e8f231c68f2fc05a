package id.naungan.reference.region;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A region that was formed after the last edition, under the one whose page is open. */
record NewRegionForm(
        @Pattern(regexp = "\\d{2}(\\.\\d{2}){0,2}(\\.\\d{4})?", message = "reference.error.region.code")
        String code,

        @Size(max = 100) String name,

        @Nullable @Pattern(regexp = "\\d{2,10}", message = "reference.error.bps")
        String bpsCode,

        @Size(max = 100) String edition,
        LocalDate since,
        @LongText @Size(min = 5, max = 1000) String reason) {}
