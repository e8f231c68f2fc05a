package id.naungan.casework.step.carer;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the new caregiver must know (F17). */
@MessagePrefix("step.carerNotes")
public record CarerNotes(
        @LongText @Size(max = 2000) String habits,
        @LongText @Size(max = 2000) String watch,
        @Nullable @LongText @Size(max = 2000) String health,
        @Nullable @LongText @Size(max = 2000) String learning,
        @Nullable @LongText @Size(max = 2000) String feelings) {}
