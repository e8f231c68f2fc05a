package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
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
        @Nullable @LongText @Size(max = 2000) String words) {

    /** Right answers of four: the Abbreviated Mental Test with four questions (Swain and Nightingale 1997); fewer need a doctor's look. */
    public int memory() {
        return (int) Stream.of(knowsAge, knowsBirth, knowsPlace, knowsYear)
                .filter(Answer.YA::equals)
                .count();
    }

    /** Whether a doctor should look at the memory; a question that could not be judged says nothing. */
    public boolean memoryNeedsDoctor() {
        return Stream.of(knowsAge, knowsBirth, knowsPlace, knowsYear).anyMatch(Answer.TIDAK::equals);
    }
}
