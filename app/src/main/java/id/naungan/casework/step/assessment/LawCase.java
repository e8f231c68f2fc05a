package id.naungan.casework.step.assessment;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child before the law: part, stage, Bapas; sealed (UU 11/2012). */
@MessagePrefix("step.lawCase")
public record LawCase(
        LawPart part,
        @Options("TAHAP_ABH") String stage,
        @Nullable @Size(max = 100) @Half String number,
        @Nullable @Size(max = 200) @Half String officer,
        @Nullable @Size(max = 200) @Half String counsel,
        @Nullable @Size(max = 500) String decision,
        @Nullable @Half LocalDate until,
        @Nullable @LongText @Size(max = 2000) String duties) {}
