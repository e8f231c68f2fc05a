package id.naungan.casework.step.reunion;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.RiskLevel;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Risks of the return (F8). */
@MessagePrefix("step.returnRisk")
public record ReturnRisk(
        RiskLevel level,
        @NotEmpty @Options("BAHAYA") @OnlyWhenAlone Set<String> dangers,
        Answer offenderThere,

        @Nullable
        @ShownWhen(
                component = "offenderThere",
                is = {"YA", "TIDAK_DIKETAHUI"},
                required = true)
        @LongText
        @Size(max = 2000)
        String measures,

        @Nullable @Size(max = 200) String watcher) {}
