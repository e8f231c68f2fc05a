package id.naungan.staff.handover;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Dinsos takes note of a handover. */
@MessagePrefix("staff.known")
public record Known(
        @Hidden int version,
        @Nullable @LongText @Size(max = 1000) String note) {}
