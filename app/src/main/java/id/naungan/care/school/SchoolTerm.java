package id.naungan.care.school;

import id.naungan.kernel.Answer;
import id.naungan.kernel.Worded;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A half year of school as the report tells it; `schoolYear` is written 2025/2026, marks go up to 100. */
@MessagePrefix("care.term")
public record SchoolTerm(
        @Pattern(regexp = "20\\d\\d/20\\d\\d", message = "care.term.schoolYear.form") @Half
        String schoolYear,

        @Half Semester semester,
        @Nullable @Size(max = 50) @Half String grade,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Half
        BigDecimal average,

        @Nullable @Min(0) @Max(200) @Half Integer daysIll,
        @Nullable @Min(0) @Max(200) @Half Integer daysPermitted,
        @Nullable @Min(0) @Max(200) @Half Integer daysUnexcused,
        @Nullable Answer promoted,
        @Nullable @LongText @Size(max = 2000) String subjects,
        @Nullable @LongText @Size(max = 1000) String note) {

    /** First half from July, second half from January. */
    public enum Semester implements Worded {
        GANJIL,
        GENAP;

        @Override
        public String messageKey() {
            return "care.semester." + name();
        }
    }
}
