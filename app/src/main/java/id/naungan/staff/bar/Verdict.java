package id.naungan.staff.bar;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Whether the two are one person, and how it was found out. */
@MessagePrefix("staff.verdict")
public record Verdict(
        @Hidden int version,
        Likeness.State state,
        @LongText @Size(min = 5, max = 1000) String why) {

    public Verdict {
        if (state == Likeness.State.DUGAAN) throw new IllegalArgumentException("staff.error.verdict");
    }
}
