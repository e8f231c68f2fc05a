package id.naungan.institution.guidance;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Guidance begins: from when its deadlines count, and what was agreed. */
@MessagePrefix("guidance.begin")
public record BeginForm(
        @Hidden UUID id,
        @Half @PastOrPresent LocalDate begunOn,
        @Nullable @LongText @Size(max = 2000) String plan) {}
