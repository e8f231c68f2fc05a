package id.naungan.care.discipline;

import id.naungan.kernel.Answer;
import id.naungan.kernel.Worded;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a child did, how it explains it, and what the grown-ups did about it (F16). */
@MessagePrefix("care.deed")
public record Deed(
        @PastOrPresent @Half LocalDate day,
        Kind kind,
        @NotBlank @LongText @Size(max = 2000) String event,
        @Nullable @LongText @Size(max = 2000) String childWords,

        @Nullable
        @Options("TINDAKAN")
        @Norm("SNPA")
        @ShownWhen(
                component = "kind",
                is = {"TEGURAN", "TINDAKAN"},
                required = true)
        String measure,

        @NotBlank @LongText @Size(max = 2000) String done,
        @NotBlank @Size(max = 200) @Half String byWhom,
        Answer agreed) {

    /** Praise, an admonition, or something that was done. */
    public enum Kind implements Worded {
        PENGHARGAAN,
        TEGURAN,
        TINDAKAN;

        @Override
        public String messageKey() {
            return "care.deed.kind." + name();
        }
    }
}
