package id.naungan.staff.handover;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the next caregiver must know of one child. */
@MessagePrefix("staff.child")
public record ChildNote(
        @Hidden int version,
        @LongText @Size(min = 3, max = 2000) String habits,
        @Nullable @LongText @Size(max = 2000) String health,
        @Nullable @LongText @Size(max = 2000) String worries,
        @Nullable @LongText @Size(max = 2000) String promises) {}
