package id.naungan.casework.step.progress;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the client says to the report (F10). */
@MessagePrefix("step.clientComment")
public record ClientComment(
        Answer offered,

        @Nullable @ShownWhen(component = "offered", is = "YA") @LongText @Size(max = 2000)
        String comment) {}
