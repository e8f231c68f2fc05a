package id.naungan.indicator.decide;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person costs for an item, from lowest to highest; both empty when nobody knows. */
@MessagePrefix("decide.cost")
public record UnitCostForm(
        @NotNull @Hidden UUID id,
        @Hidden @Nullable Integer version,

        @Half @Nullable @Digits(integer = 12, fraction = 0) @DecimalMin("0") @DecimalMax("100000000000")
        BigDecimal low,

        @Half @Nullable @Digits(integer = 12, fraction = 0) @DecimalMin("0") @DecimalMax("100000000000")
        BigDecimal high,

        @NotBlank @Size(min = 5, max = 200) String basis) {}
