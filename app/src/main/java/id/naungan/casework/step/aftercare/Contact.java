package id.naungan.casework.step.aftercare;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the former client was reached (F12). */
@MessagePrefix("step.contact")
public record Contact(
        @PastOrPresent @Half LocalDate on,
        @Options("CARA_KONTAK") @Half String way,
        @NotEmpty @Options("DITEMUI") @OnlyWhenAlone Set<String> spokeWith,
        @Nullable @Size(max = 500) String words) {}
