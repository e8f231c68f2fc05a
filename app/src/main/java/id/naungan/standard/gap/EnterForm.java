package id.naungan.standard.gap;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value the home enters because no record shows it. */
@MessagePrefix("standard.enter")
public record EnterForm(
        @Hidden UUID id,
        @Options(EnteredCodes.TABLE) String code,
        @DecimalMin("0") @DecimalMax("99999999") @Half BigDecimal value,
        @Size(max = 300) @Half @Nullable String note) {}
