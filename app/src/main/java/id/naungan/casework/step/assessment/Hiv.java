package id.naungan.casework.step.assessment;

import id.naungan.kernel.Answer;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is known of HIV; sealed, and never needed for care. */
@MessagePrefix("step.hiv")
public record Hiv(
        HivStatus status,

        @Nullable @ShownWhen(component = "status", is = "POSITIF", required = true)
        Answer treatment,

        @Nullable @ShownWhen(component = "status", is = "POSITIF") @Size(max = 200)
        String clinic,

        @Nullable @ShownWhen(component = "status", is = "POSITIF", required = true)
        Answer clientKnows,

        @Nullable @ShownWhen(component = "status", is = "POSITIF") @Size(max = 300)
        String mayKnow) {}
