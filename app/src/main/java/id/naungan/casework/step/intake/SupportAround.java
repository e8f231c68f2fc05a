package id.naungan.casework.step.intake;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.kernel.Answer;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person needs, and who around could give it (F1). */
@MessagePrefix("step.supportAround")
public record SupportAround(
        @NotEmpty @Options("KEBUTUHAN_KLIEN") Set<String> needs,

        @NotEmpty @Options("DUKUNGAN_KELUARGA") @OnlyWhenAlone @Norm("SNPA")
        Set<String> familyNeeds,

        Answer kinReady,

        @Nullable @ShownWhen(component = "kinReady", is = "YA", required = true) @Size(max = 300)
        String kin,

        @Nullable @Size(max = 300) String community) {}
