package id.naungan.care.health;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit to a doctor, midwife or puskesmas (F15): the diagnosis stands as it was written there. */
@MessagePrefix("care.visit")
public record Visit(
        @PastOrPresent @Half LocalDate day,
        @NotBlank @Size(max = 200) @Half String place,
        @NotBlank @LongText @Size(max = 2000) String complaint,
        @Nullable @LongText @Size(max = 2000) String diagnosis,
        @Nullable @LongText @Size(max = 2000) String treatment,
        @Nullable @Size(max = 200) @Half String companion,
        @Nullable @Half LocalDate followUp,
        Sealed sealed) {}
