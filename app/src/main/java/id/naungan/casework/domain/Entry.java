package id.naungan.casework.domain;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a person came into the home (forms F0 and F3): the day, from whom, by which path (JALUR_RUJUKAN), why; and why all the same where every place was taken. */
public record Entry(
        @Half LocalDate on,
        @Half @Size(max = 40) @Nullable String number,
        @Half @Options("JALUR_RUJUKAN") @Norm("FORM-F0") String path,
        @Half @Nullable String referrer,
        @LongText @Size(max = 2000) String reason,
        @LongText @Size(max = 2000) @Nullable String note,
        @Size(max = 500) @Nullable String lateReason,
        @Size(max = 500) @Nullable String lateEvidence,
        @LongText @Size(max = 500) @Nullable String overReason)
        implements Dated {

    /** The path of a person who comes from another home. */
    public static final String BY_TRANSFER = "LKS_LAIN";
}
