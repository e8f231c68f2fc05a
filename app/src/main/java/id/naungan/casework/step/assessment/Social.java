package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How somebody gets on with others. */
@MessagePrefix("step.social")
public record Social(
        Quality peers,
        Quality adults,
        Quality behaviour,
        Answer outside,
        @Nullable @Size(max = 300) String hobbies,
        @LongText @Size(max = 2000) String words) {}
