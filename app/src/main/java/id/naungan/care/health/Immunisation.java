package id.naungan.care.health;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vaccine that was given; the day may be unknown. */
@MessagePrefix("care.immunisation")
public record Immunisation(
        @Options("IMUNISASI") @KnownCode("IMUNISASI") @Half String vaccine,

        @Nullable @PastOrPresent @Half LocalDate day,
        @Nullable @Size(max = 200) @Half String place,
        @Nullable @Size(max = 500) String note) {}
