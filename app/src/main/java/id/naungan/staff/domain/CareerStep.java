package id.naungan.staff.domain;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a career: appointment, promotion, award, incentive, warning. The amount is in rupiah. */
@MessagePrefix("staff.career")
public record CareerStep(
        @Half @Options("LANGKAH_KARIER") @KnownCode("LANGKAH_KARIER")
        String kind,

        @Half LocalDate on,
        @Half @Nullable LocalDate until,
        @Half @Nullable @Size(max = 100) String grade,
        @Half @Nullable @Min(0) @Max(1_000_000_000) Long amount,
        @Half @Nullable @Size(max = 200) String source,
        @Nullable @LongText @Size(max = 1000) String note) {

    public CareerStep {
        if (on != null && until != null && until.isBefore(on)) throw new IllegalArgumentException("staff.error.until");
    }
}
