package id.naungan.casework.step.decision;

import id.naungan.casework.step.FamilyCare;
import id.naungan.casework.step.FamilyKnown;
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

/** Whether the family can care, with or without support, and if not why: asked before anything else is decided. */
@MessagePrefix("step.canFamilyCare")
public record CanFamilyCare(
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

        @NotEmpty @Options("UPAYA_KELUARGA") @OnlyWhenAlone Set<String> tried,
        Answer familyKnown)
        implements WhyNotFamily, FamilyKnown {
    @Override
    public boolean familyUnknown() {
        return familyKnown != Answer.YA;
    }
}
