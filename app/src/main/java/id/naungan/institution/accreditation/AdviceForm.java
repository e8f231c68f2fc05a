package id.naungan.institution.accreditation;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What the assessors ask of the home, and until when. */
@MessagePrefix("accreditation.advice")
public record AdviceForm(
        @Hidden UUID id,

        @Half @Options(Instrument.COMPONENTS) @KnownCode(Instrument.COMPONENTS)
        String component,

        @Half @FutureOrPresent LocalDate dueOn,
        @LongText @Size(min = 10, max = 2000) String advice) {}
