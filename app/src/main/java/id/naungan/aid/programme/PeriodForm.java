package id.naungan.aid.programme;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A period as it is written down. */
@MessagePrefix("aid.period")
public record PeriodForm(
        @Hidden UUID id,
        @Size(min = 3, max = 80) String name,
        @Half LocalDate since,
        @Half LocalDate until,
        @Half LocalDate cutoff) {

    public PeriodForm {
        if (since != null && until != null && (until.isBefore(since) || until.isAfter(since.plusDays(365))))
            throw new IllegalArgumentException("aid.error.period");
        if (since != null && until != null && cutoff != null && (cutoff.isBefore(since) || cutoff.isAfter(until)))
            throw new IllegalArgumentException("aid.error.cutoff");
    }
}
