package id.naungan.casework.step.intake;

import id.naungan.casework.step.Able;
import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.kernel.Answer;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** School, skills and work at first sight (F1). */
@MessagePrefix("step.firstLearning")
public record FirstLearning(
        @NotEmpty @Options("HAMBATAN_BELAJAR") @OnlyWhenAlone
        Set<String> obstacles,

        Able literate,
        Answer labour,

        @Nullable @ShownWhen(component = "labour", is = "YA") @Size(max = 300)
        String labourWords,

        @Nullable @Size(max = 300) String skills) {}
