package id.naungan.casework.step;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing to be done: what, by whom, until when. */
@MessagePrefix("step.followUp")
public record FollowUp(
        @Size(max = 500) String what,
        @Half Doer doer,
        @Nullable @Size(max = 200) @Half String name,
        @Half LocalDate until) {
    /** As a promise in this field of life (BIDANG_RENCANA). */
    public Planned.Item in(String area) {
        return new Planned.Item(area, what, until, null, name, doer);
    }
}
