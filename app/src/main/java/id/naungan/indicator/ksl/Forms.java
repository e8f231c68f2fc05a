package id.naungan.indicator.ksl;

import id.naungan.indicator.ksl.Edition.Measure;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator writes in a draft of the formula. */
final class Forms {

    private Forms() {}

    /** What holds for the edition as a whole. */
    @MessagePrefix("ksl.terms")
    record TermsForm(
            @Options("NORMA") String normId,
            @Min(0) @Max(100) @Half int leastKnown,
            @Min(5) @Max(1000) @Half int leastCases,
            @Min(1) @Max(1_000_000) @Half int leastReference,
            @Min(0) @Max(10_000) @Half int pull,
            @Min(1) @Max(100) @Half int middleFrom,
            @Min(2) @Max(100) @Half int hardFrom) {}

    /** One indicator of the formula. */
    @MessagePrefix("ksl.input")
    record InputForm(
            @Options("INDIKATOR_KSL") String code,
            @Options("KOMPONEN_KSL") @Half String component,

            @NotNull @Digits(integer = 3, fraction = 1) @DecimalMin("0.5") @DecimalMax("100") @Half
            BigDecimal points,

            @NotNull Measure measure,

            @NotNull @Digits(integer = 8, fraction = 2) @DecimalMin("0") @Half
            BigDecimal low,

            @NotNull @Digits(integer = 8, fraction = 2) @DecimalMin("0") @Half
            BigDecimal goal,

            @NotBlank @Size(max = 200) String ask,
            @NotBlank @Size(max = 200) String askEn) {}

    /** What a group of indicators is called. */
    @MessagePrefix("ksl.component")
    record ComponentForm(
            @NotBlank @Size(min = 3, max = 60) @Half String label,
            @NotBlank @Size(min = 3, max = 60) @Half String labelEn) {}

    /** The categories and where each begins. */
    @MessagePrefix("ksl.categories")
    record CategoriesForm(@NotEmpty @Size(max = 8) List<Bound> categories) {

        /** A category. */
        @MessagePrefix("ksl.category")
        record Bound(
                @NotBlank @Size(min = 3, max = 40) @Half String label,
                @NotBlank @Size(min = 3, max = 40) @Half String labelEn,

                @NotNull @Digits(integer = 3, fraction = 1) @DecimalMin("0") @DecimalMax("100") @Half
                BigDecimal least) {}
    }

    /** How many points a sign of difficulty weighs, and where it begins if it has a limit. */
    @MessagePrefix("ksl.factor")
    record FactorForm(
            @Min(0) @Max(10) @Half int points,

            @Nullable @Digits(integer = 6, fraction = 2) @DecimalMin("0") @Half
            BigDecimal at) {}

    /** From which month on it scores, and why. */
    @MessagePrefix("ksl.begin")
    record BeginForm(
            @Hidden int version,
            YearMonth month,
            @NotBlank @LongText @Size(min = 10, max = 500) String why) {}
}
