package id.naungan.casework.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a stay ended (form F11): the day, the kind (PENGAKHIRAN), why, where to, and who took the person in. */
public record Leaving(
        @Half LocalDate on,
        @Half @Options("PENGAKHIRAN") @Norm("FORM-F11") String kind,
        @LongText @Size(max = 2000) String reason,
        @Half @Nullable String destination,
        @Half @Nullable String receiver,
        @Size(max = 500) @Nullable String lateReason,
        @Size(max = 500) @Nullable String lateEvidence)
        implements Dated {

    /** The kind of leaving for another home. */
    public static final String BY_TRANSFER = "RUJUK_LKS_LAIN";
}
