package id.naungan.institution.accreditation;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A certificate of the time before this system, as it stands on paper; the id becomes the decision's, the other the file's. */
@MessagePrefix("accreditation.earlier")
public record EarlierForm(
        @Hidden UUID id,
        @Hidden UUID scanId,
        Grade grade,
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

        @Nullable MultipartFile file) {

    public EarlierForm {
        if (grade != null
                && grade.accredited()
                && (validUntil == null || decidedOn == null || !validUntil.isAfter(decidedOn)))
            throw new IllegalArgumentException("accreditation.error.until");
    }
}
