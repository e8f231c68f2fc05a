package id.naungan.reference.list;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code to be added to a table. */
record NewCodeForm(
        @Pattern(regexp = "[A-Z][A-Za-z0-9_]{0,39}", message = "reference.error.code")
        String code,

        @Size(max = 150) String label,
        @Size(max = 150) String labelEn,
        @Min(0) @Max(100000) Integer position,
        CodePrivacy privacy,
        @Nullable @Size(max = 200) String note,
        LocalDate since,
        @LongText @Size(min = 5, max = 1000) String reason) {}
