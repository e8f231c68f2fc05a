package id.naungan.casework.step.review;

import id.naungan.casework.step.Reviewed;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the review decides, and when the next one is. */
@MessagePrefix("step.reviewDecision")
public record ReviewDecision(
        ReviewOutcome outcome,
        @LongText @Size(max = 2000) String why,

        @Nullable @ShownWhen(component = "outcome", is = "UBAH_RENCANA", required = true) @LongText @Size(max = 2000)
        String changes,

        @NotEmpty @Options("PESERTA_RAPAT") Set<String> people,
        Answer told,
        @Half LocalDate reviewOn)
        implements Reviewed {}
