package id.naungan.casework.step.decision;

import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One alternative, weighed. */
@MessagePrefix("step.weighed")
public record Weighed(
        Suits suits,

        @Nullable @ShownWhen(component = "suits", is = "TIDAK_BISA", required = true) @Size(max = 500)
        String why) {}
