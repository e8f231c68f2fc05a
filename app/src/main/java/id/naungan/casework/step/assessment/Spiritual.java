package id.naungan.casework.step.assessment;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Religion, culture and what they need. */
@MessagePrefix("step.spiritual")
public record Spiritual(
        Practice practice,
        @Norm("SNPA") Answer free,
        Answer guide,
        @Nullable @Size(max = 300) String customs,
        @Nullable @LongText @Size(max = 2000) String words) {}
