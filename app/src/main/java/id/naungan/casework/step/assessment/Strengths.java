package id.naungan.casework.step.assessment;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the person can build on. */
@MessagePrefix("step.strengths")
public record Strengths(
        @LongText @Size(max = 2000) String talents,
        @Nullable @Size(max = 300) String people,
        @Nullable @Size(max = 300) String dreams,
        @Nullable @Size(max = 300) String family,
        @Nullable @Size(max = 300) String community) {}
