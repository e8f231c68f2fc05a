package id.naungan.casework.step.decision;

import id.naungan.casework.step.Categorised;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Categories of need (PPKS) the person falls under; sealed, because some name an illness. */
@MessagePrefix("step.needCategories")
public record NeedCategories(
        @NotEmpty @Options("PPKS") @Norm("PERMENSOS8-2012") Set<String> ppks,
        @Nullable @Size(max = 300) String words) implements Categorised {
    @Override
    public String scheme() {
        return "PPKS";
    }

    @Override
    public Set<String> codes() {
        return ppks;
    }
}
