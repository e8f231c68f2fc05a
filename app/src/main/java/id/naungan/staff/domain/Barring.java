package id.naungan.staff.domain;

import id.naungan.kernel.Nik;
import id.naungan.kernel.Sex;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Autofill;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who must not work with clients, and on what it rests. Without an end it holds until it is lifted. */
@MessagePrefix("staff.barring")
public record Barring(
        @NotBlank @Size(min = 3, max = 200) @Autofill("off") String name,
        @Half @Nullable Sex sex,
        @Half @Nullable @Past LocalDate birthDate,
        @Half @Nullable @Sensitive Nik nik,

        @Half @Options("DASAR_LARANGAN") @KnownCode("DASAR_LARANGAN")
        String basis,

        @LongText @Size(min = 10, max = 2000) String why,
        @Half @PastOrPresent LocalDate since,
        @Half @Nullable LocalDate until) {

    public Barring {
        if (since != null && until != null && until.isBefore(since))
            throw new IllegalArgumentException("staff.error.until");
    }
}
