package id.naungan.incident.handling.section;

import id.naungan.kernel.Answer;
import id.naungan.reference.KnownCode;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Immediate measures: is the victim safe, where, is the accused apart, medical help, evidence. */
public record Securing(
        Answer safe,
        @Nullable @Sensitive @Size(max = 200) String whereNow,
        Answer apart,

        @Nullable
        @Options("CARA_PISAH_TERDUGA")
        @KnownCode("CARA_PISAH_TERDUGA")
        @ShownWhen(component = "apart", is = "YA", required = true)
        String apartHow,

        Answer medical,

        @Nullable @LongText @Sensitive @Size(max = 2000) @ShownWhen(component = "medical", is = "YA")
        String medicalWords,

        Answer evidence,
        @Nullable @LongText @Sensitive @Size(max = 2000) String notes) {}
