package id.naungan.staff.bar;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why somebody may work with clients again. */
@MessagePrefix("staff.lifting")
public record Lifting(
        @Hidden int version,
        @LongText @Size(min = 10, max = 1000) String why) {}
