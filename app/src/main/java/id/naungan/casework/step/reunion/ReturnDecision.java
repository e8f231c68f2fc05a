package id.naungan.casework.step.reunion;

import id.naungan.casework.step.ReadyForReturn;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the meeting decided, with the advice of social worker and Dinsos (F8). */
@MessagePrefix("step.returnDecision")
public record ReturnDecision(
        @PastOrPresent @Half LocalDate meetingOn,
        @NotEmpty @Options("PESERTA_RAPAT") Set<String> people,
        ReturnVerdict decision,

        @Nullable @ShownWhen(component = "decision", is = "PULANG", required = true) @Half
        LocalDate handoverOn,

        @LongText @Size(max = 2000) String workerAdvice,
        @Nullable @LongText @Size(max = 2000) String dinsosAdvice)
        implements ReadyForReturn {
    @Override
    public boolean ready() {
        return decision == ReturnVerdict.PULANG;
    }
}
