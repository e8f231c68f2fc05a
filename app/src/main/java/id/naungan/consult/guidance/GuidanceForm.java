package id.naungan.consult.guidance;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Guidance as an office writes it. */
@MessagePrefix("consult.guidance")
public record GuidanceForm(
        @Hidden UUID id,

        @Half @Options("KONSULTASI") @KnownCode("KONSULTASI")
        String category,

        @Size(min = 5, max = 150) String title,
        @LongText @Size(min = 20, max = 4000) String question,
        @LongText @Size(min = 20, max = 6000) String answer,
        @Nullable @Size(max = 300) String basis) {}
