package id.naungan.staff.review;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Scale;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The work of a caregiver in half a year (form F18); each score 1 to 5. */
@MessagePrefix("staff.review")
public record ReviewSheet(
        @Half LocalDate from,
        @Half @PastOrPresent LocalDate to,
        @Scale int warmth,
        @Scale int safety,
        @Scale int discipline,
        @Scale int listening,
        @Scale int records,
        @Scale int together,
        @LongText @Size(min = 5, max = 2000) String strengths,
        @LongText @Size(min = 5, max = 2000) String growth,
        @LongText @Size(min = 5, max = 2000) String agreed) {

    public ReviewSheet {
        if (from != null && to != null && !to.isAfter(from)) throw new IllegalArgumentException("staff.error.period");
    }

    /** Mean of the six scores. */
    public double mean() {
        return (warmth + safety + discipline + listening + records + together) / 6.0;
    }
}
