package id.naungan.care.growth;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was measured on a day: kilograms, centimetres, lying or standing, round the head. */
@MessagePrefix("care.measurement")
public record Measurement(
        @PastOrPresent LocalDate day,

        @Nullable @DecimalMin("0.5") @DecimalMax("300") @Digits(integer = 3, fraction = 2) @Half
        BigDecimal weight,

        @Nullable @DecimalMin("25") @DecimalMax("230") @Digits(integer = 3, fraction = 1) @Half
        BigDecimal height,

        Posture posture,

        @Nullable @DecimalMin("20") @DecimalMax("70") @Digits(integer = 2, fraction = 1) @Half
        BigDecimal head,

        @Nullable @LongText @Size(max = 1000) String note) {

    public Measurement {
        if (weight == null && height == null && head == null)
            throw new IllegalArgumentException("care.measurement.nothing");
    }
}
