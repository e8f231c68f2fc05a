package id.naungan.institution.accreditation.certificate;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A certificate no longer counts: withdrawn, or the person works elsewhere. */
@MessagePrefix("certificate.end")
public record EndForm(
        @Hidden Integer version,
        @PastOrPresent LocalDate on,
        @LongText @Size(min = 5, max = 500) String reason) {}
