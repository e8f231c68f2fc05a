package id.naungan.incident.handling.section;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works on it from now on, or no longer does. */
public record Assignment(
        Change what,

        @Nullable @Options("INSIDEN_CALON") @ShownWhen(component = "what", is = "TUGASKAN", required = true)
        UUID account,

        @Nullable @Options("INSIDEN_PENANGAN") @ShownWhen(component = "what", is = "AKHIRI", required = true)
        UUID leaving,

        @Nullable @Size(max = 500) String note) {

    /** Begin or end. */
    public enum Change implements Worded {
        TUGASKAN,
        AKHIRI;

        @Override
        public String messageKey() {
            return "incident.assigning." + name();
        }
    }
}
