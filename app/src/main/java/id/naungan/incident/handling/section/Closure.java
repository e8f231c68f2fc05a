package id.naungan.incident.handling.section;

import id.naungan.reference.KnownCode;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.Size;

/** How it ended, what was learnt from it, and how the victim is. */
public record Closure(
        @Options("HASIL_INSIDEN") @KnownCode("HASIL_INSIDEN")
        String outcome,

        @LongText @Size(min = 20, max = 4000) String lesson,
        @LongText @Sensitive @Size(max = 2000) String victim) {}
