package id.naungan.casework.transfer;

import id.naungan.casework.domain.Dated;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a person from another home has come, its number in the register, and why all the same where every place was taken. */
record Arrival(
        @Half LocalDate on,
        @Half @Size(max = 40) @Nullable String number,
        @Size(max = 500) @Nullable String lateReason,
        @Size(max = 500) @Nullable String lateEvidence,
        @LongText @Size(max = 500) @Nullable String overReason)
        implements Dated {}
