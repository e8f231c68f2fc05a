package id.naungan.care.health;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person must not be given or come near to, and what happens otherwise. */
@MessagePrefix("care.allergy")
public record Allergy(
        @NotBlank @Size(max = 200) @Half String substance,

        @Options("KEPARAHAN_ALERGI") @KnownCode("KEPARAHAN_ALERGI") @Half
        String severity,

        @Nullable @LongText @Size(max = 1000) String reaction,
        @Nullable @PastOrPresent LocalDate until) {}
