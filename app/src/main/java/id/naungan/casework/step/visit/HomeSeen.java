package id.naungan.casework.step.visit;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was seen of house and economy. */
@MessagePrefix("step.homeSeen")
public record HomeSeen(
        Quality house,
        Quality water,
        Answer bed,
        Quality economy,
        @Nullable @Size(max = 300) String work,
        @Nullable @LongText @Size(max = 2000) String changes) {}
