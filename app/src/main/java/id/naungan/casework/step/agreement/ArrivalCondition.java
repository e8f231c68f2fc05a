package id.naungan.casework.step.agreement;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** In what condition somebody arrived (F3). */
@MessagePrefix("step.arrivalCondition")
public record ArrivalCondition(
        Quality body,
        Answer wounds,

        @Nullable @ShownWhen(component = "wounds", is = "YA", required = true) @LongText @Size(max = 2000)
        String woundWords,

        Answer sick,

        @Nullable @ShownWhen(component = "sick", is = "YA", required = true) @Size(max = 300)
        String sickWords,

        @Options("CATATAN_HATI") String mood,
        @Nullable @Size(max = 300) String medicines) {}
