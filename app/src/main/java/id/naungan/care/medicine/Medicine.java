package id.naungan.care.medicine;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A medicine as it was prescribed; what it is for does not stand here, because everybody on duty reads it. */
@MessagePrefix("care.medicine")
public record Medicine(
        @NotBlank @Size(max = 200) @Half String name,
        @NotBlank @Size(max = 200) @Half String dose,
        @NotEmpty @Options("WAKTU_OBAT") Set<String> times,
        @Half LocalDate since,
        @Nullable @Half LocalDate until,
        @Nullable @Size(max = 200) String prescriber,
        @Nullable @LongText @Size(max = 1000) String note) {}
