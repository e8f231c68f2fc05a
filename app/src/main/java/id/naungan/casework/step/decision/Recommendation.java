package id.naungan.casework.step.decision;

import id.naungan.casework.step.CareTerm;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is recommended, for how long, and who agreed. */
@MessagePrefix("step.recommendation")
public record Recommendation(
        @Options("REKOMENDASI_PENGASUHAN") @Norm("SNPA") String choice,

        @Nullable @ShownWhen(component = "choice", is = "LKS", required = true)
        CareTerm term,

        @LongText @Size(max = 2000) String why,
        @NotEmpty @Options("PESERTA_RAPAT") Set<String> discussedWith,
        Answer clientAgrees,
        Answer familyAgrees,
        Answer dinsosKnows) {}
