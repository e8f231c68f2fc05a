package id.naungan.casework.step.intake;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the assessment rests on (F1). */
@MessagePrefix("step.sources")
public record Sources(
        @NotEmpty @Options("METODE_ASESMEN") Set<String> methods,
        @Nullable @Size(max = 500) String people,
        @Nullable @LongText @Size(max = 2000) String unsure) {}
