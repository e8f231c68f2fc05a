package id.naungan.institution.room;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom the home calls when it burns, when somebody is ill or in danger, and when that number was last tried. */
@MessagePrefix("line")
public record EmergencyLine(
        @Half @Options("JALUR_DARURAT") @KnownCode("JALUR_DARURAT")
        String kind,

        @Half @NotBlank @Size(max = 120) String name,

        @Half @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 ()./-]{1,28}", message = "line.phone.wrong")
        String phone,

        @Half @Nullable @Min(0) @Max(600) Integer minutes,
        @Half @Nullable @PastOrPresent LocalDate triedOn,
        @Nullable @LongText @Size(max = 300) String note,
        @Half @Nullable @PastOrPresent LocalDate outOfUseOn) {}
