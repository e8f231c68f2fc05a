package id.naungan.institution.accreditation;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the plenary decided; the id becomes the decision's, the one of the minutes the file's. */
@MessagePrefix("accreditation.plenary")
public record PlenaryForm(
        @Hidden UUID id,
        @Hidden UUID minutesId,
        @Hidden Grade grade,
        @Half @Size(min = 3, max = 80) String number,
        @Half @Size(min = 3, max = 150) String issuer,
        @Half @PastOrPresent LocalDate decidedOn,

        @Half
        @Nullable
        @ShownWhen(
                component = "grade",
                is = {"A", "B", "C"},
                required = true)
        LocalDate validUntil,

        @Half @Nullable @DecimalMin("0") @DecimalMax("1000") BigDecimal score,

        @LongText @Size(min = 10, max = 4000) String minutes,
        @Nullable MultipartFile file) {

    public PlenaryForm {
        if (grade != null
                && grade.accredited()
                && (validUntil == null || decidedOn == null || !validUntil.isAfter(decidedOn)))
            throw new IllegalArgumentException("accreditation.error.until");
    }
}
