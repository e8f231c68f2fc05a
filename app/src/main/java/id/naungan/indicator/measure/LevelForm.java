package id.naungan.indicator.measure;

import id.naungan.indicator.measure.Indicator.Direction;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** From where on a home does well or fairly, and why that changes. */
@MessagePrefix("figure.edit")
record LevelForm(
        @NotNull @Digits(integer = 8, fraction = 2) @DecimalMin("0") @DecimalMax("100000")
        BigDecimal good,

        @NotNull @Digits(integer = 8, fraction = 2) @DecimalMin("0") @DecimalMax("100000")
        BigDecimal fair,

        @NotBlank @LongText @Size(min = 10, max = 500) String why) {

    boolean inOrder(Direction direction) {
        int order = good.compareTo(fair);
        return direction == Direction.NAIK ? order >= 0 : order <= 0;
    }
}
