package id.naungan.partner.volunteer;

import id.naungan.kernel.Nik;
import id.naungan.kernel.PhoneNumber;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volunteer as the manager writes him or her down. */
@MessagePrefix("partner.volunteer")
public record VolunteerForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Size(min = 3, max = 200) String name,
        @Nullable @Autofill("off") @Half PhoneNumber phone,
        @Nullable @Sensitive @Half Nik nik,
        @LongText @Size(min = 3, max = 1000) String skills,
        @Nullable @Size(max = 100) @Half String skckNumber,
        @Nullable @Half LocalDate skckUntil,
        Set<Weekday> days,
        @Nullable @Half LocalTime fromTime,
        @Nullable @Half LocalTime toTime,
        @Half LocalDate since,
        @Nullable @Half LocalDate until) {

    public VolunteerForm {
        if ((skckNumber == null) != (skckUntil == null)) throw new IllegalArgumentException("partner.error.skck");
        if (since != null && until != null && until.isBefore(since))
            throw new IllegalArgumentException("partner.error.since");
        if (fromTime != null && toTime != null && !toTime.isAfter(fromTime))
            throw new IllegalArgumentException("partner.error.hours");
    }
}
