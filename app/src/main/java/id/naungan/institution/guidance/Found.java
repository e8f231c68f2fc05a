package id.naungan.institution.guidance;

import id.naungan.kernel.Answer;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an office came to know of a home nobody registered, and what it saw there. */
@MessagePrefix("found")
public record Found(
        @Half @Options("SUMBER_TEMUAN") @KnownCode("SUMBER_TEMUAN")
        String source,

        @Half @PastOrPresent LocalDate foundOn,
        @Half @Nullable @Size(max = 40) String complaintNumber,
        @Half @Nullable @Min(0) @Max(5000) Integer clientsSeen,
        Answer inDanger,
        @LongText @Size(min = 10, max = 4000) String seen) {}
