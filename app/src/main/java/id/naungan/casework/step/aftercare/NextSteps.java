package id.naungan.casework.step.aftercare;

import id.naungan.casework.step.FollowUp;
import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Planned;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows, or why aftercare is finished (F12). */
@MessagePrefix("step.nextSteps")
public record NextSteps(
        @NotEmpty @Options("DUKUNGAN_KELUARGA") @OnlyWhenAlone
        Set<String> needs,

        List<FollowUp> followUps,
        Answer finished,

        @Nullable @ShownWhen(component = "finished", is = "YA", required = true) @Size(max = 500)
        String why,

        @Nullable
        @ShownWhen(
                component = "finished",
                is = {"TIDAK", "TIDAK_DIKETAHUI"})
        @Half
        LocalDate next)
        implements Planned {
    @Override
    public List<Item> items() {
        return followUps.stream().map(one -> one.in("KELUARGA")).toList();
    }
}
