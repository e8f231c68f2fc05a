package id.naungan.casework.conference;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the chair adds before signing. */
record Closing(
        @Nullable @LongText @Size(max = 4000) String notes,
        @Nullable LocalDate nextOn) {}
