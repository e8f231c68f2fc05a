package id.naungan.casework.step.plan;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How client and family took part in the plan (F6). */
@MessagePrefix("step.participation")
public record Participation(
        @Norm("SNPA") TookPart client,
        @LongText @Size(max = 2000) String clientWants,
        TookPart family,
        @Nullable @LongText @Size(max = 2000) String familyWants,
        @NotEmpty @Options("PESERTA_RAPAT") Set<String> people,
        Answer explained,
        @Nullable @Size(max = 500) String disagreement) {}
