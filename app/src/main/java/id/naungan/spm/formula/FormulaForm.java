package id.naungan.spm.formula;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A new edition of the formula. The weights are percent and make a hundred. */
@MessagePrefix("spm.formula")
public record FormulaForm(
        @Hidden UUID id,
        @Min(0) @Max(100) @Half int weightServed,
        @Min(0) @Max(100) @Half int weightQuality,
        @Min(0) @Max(100) @Half int servedLeast,
        @Half LocalDate since,
        @Options("NORMA") String normId,
        @LongText @Size(min = 10, max = 500) String why,
        @NotEmpty List<Bound> categories) {

    /** A category and where it begins. */
    @MessagePrefix("spm.formula.category")
    public record Bound(
            @Half @Size(min = 3, max = 60) String label,
            @Half @Size(min = 3, max = 60) String labelEn,
            @Half @DecimalMin("0") @DecimalMax("100") BigDecimal least) {}
}
