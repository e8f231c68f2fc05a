package id.naungan.staff.handover;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That the children were told who will look after them, and how. */
@MessagePrefix("staff.told")
public record Told(
        @Hidden int version,
        @Half @PastOrPresent LocalDate on,
        @LongText @Size(min = 3, max = 1000) String how) {}
