package id.naungan.instrument.fill;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Who signs, as what; drawn on the screen or with the typed name alone. */
@MessagePrefix("instrument.signature")
public record SignForm(
        @Hidden UUID sheet,
        @Size(min = 3, max = 120) @Half String name,
        @Size(min = 3, max = 120) @Half String duty,
        @Hidden @Nullable MultipartFile mark) {}
