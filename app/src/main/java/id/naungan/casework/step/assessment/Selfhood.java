package id.naungan.casework.step.assessment;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who the person knows him- or herself to be; names and religion stay as they are. */
@MessagePrefix("step.selfhood")
public record Selfhood(
        Answer knowsOrigin,
        @Norm("SNPA") Answer kept,
        @Nullable @Size(max = 200) String language,
        Answer memories,
        @Nullable @LongText @Size(max = 2000) String trouble) {}
