package id.naungan.institution.room;

import id.naungan.kernel.Answer;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vehicle of the home; its tax and papers run out. */
@MessagePrefix("vehicle")
public record Vehicle(
        @Half @Options("KENDARAAN") @KnownCode("KENDARAAN") String kind,
        @Half @NotBlank @Size(max = 20) String plate,
        @Half @Nullable @Min(1) @Max(100) Integer seats,
        @Half @Options("KONDISI") @KnownCode("KONDISI") String condition,
        @Half @Nullable LocalDate taxUntil,
        @Half @Nullable Answer wheelchair,
        @Nullable @LongText @Size(max = 500) String note,
        @Half @Nullable @PastOrPresent LocalDate outOfUseOn) {}
