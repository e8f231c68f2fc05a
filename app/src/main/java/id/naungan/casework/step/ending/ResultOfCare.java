package id.naungan.casework.step.ending;

import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What care has come to (F11). */
@MessagePrefix("step.resultOfCare")
public record ResultOfCare(
        CareResult result,
        Answer planned,
        @LongText @Size(max = 2000) String reached,
        @Nullable @LongText @Size(max = 2000) String lessons) {}
