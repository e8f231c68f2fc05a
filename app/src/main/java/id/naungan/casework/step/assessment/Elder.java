package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Falls, senses, pain and memory of an older person; four questions on memory (AMT4). */
@MessagePrefix("step.elder")
public record Elder(
        Falls falls,
        Quality hearing,
        Quality sight,
        Answer pain,
        Answer knowsAge,
        Answer knowsBirth,
        Answer knowsPlace,
        Answer knowsYear,
        @Nullable @Size(max = 500) String wishes,
        @Nullable @LongText @Size(max = 2000) String words) {}
