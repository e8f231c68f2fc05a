package id.naungan.institution.licence;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office saw at the home. */
@MessagePrefix("licence.visit")
public record VisitForm(
        @Hidden UUID id,
        @Half @PastOrPresent LocalDate visitedOn,
        @Half @Nullable @Min(0) @Max(5000) Integer clientsSeen,
        @Size(min = 3, max = 300) String team,
        @LongText @Size(min = 10, max = 4000) String found,
        VisitAdvice advice) {}
