package id.naungan.casework.step.review;

import id.naungan.casework.step.FamilyCare;
import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.WhyNotFamily;
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

/** Why the family still cannot care: asked again at every review. */
@MessagePrefix("step.stillLastResort")
public record StillLastResort(
        @Norm("SNPA") FamilyCare verdict,

        @ShownWhen(
                component = "verdict",
                is = {"YA_DENGAN_DUKUNGAN", "TIDAK"},
                required = true)
        @Options("ALASAN_TIDAK_DIASUH")
        Set<String> reasons,

        @Nullable
        @ShownWhen(
                component = "verdict",
                is = {"YA_DENGAN_DUKUNGAN", "TIDAK"},
                required = true)
        @LongText
        @Size(max = 2000)
        String words,

        @NotEmpty @Options("UPAYA_KELUARGA") @OnlyWhenAlone Set<String> strengthened,
        Answer needed)
        implements WhyNotFamily {}
