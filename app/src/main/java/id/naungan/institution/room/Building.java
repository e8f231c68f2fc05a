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
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A building: how it stands, and how people come out of it when it burns. */
@MessagePrefix("building")
public record Building(
        @Half @NotBlank @Options(value = "BANGUNAN", open = true) @Size(max = 80)
        String name,

        @Half @Nullable @Options("STATUS_BANGUNAN") @KnownCode("STATUS_BANGUNAN")
        String tenure,

        @Half @Nullable @Min(1) @Max(50) Integer floors,
        @Half @Nullable @Min(1800) @Max(2200) Integer built,
        @Half @Options("KONDISI") @KnownCode("KONDISI") String condition,
        @Half @Nullable @Min(0) @Max(100) Integer exits,
        @Half @Nullable @Min(0) @Max(1000) Integer extinguishers,
        @Nullable @LongText @Size(max = 500) String note,
        @Half @Nullable @PastOrPresent LocalDate outOfUseOn) {}
