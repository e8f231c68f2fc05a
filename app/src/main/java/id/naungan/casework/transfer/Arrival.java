package id.naungan.casework.transfer;

import id.naungan.casework.domain.Dated;
import id.naungan.web.form.Half;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a person from another home has come, and its number in the register. */
record Arrival(
        @Half LocalDate on,
        @Half @Size(max = 40) @Nullable String number,
        @Size(max = 500) @Nullable String lateReason,
        @Size(max = 500) @Nullable String lateEvidence)
        implements Dated {}
