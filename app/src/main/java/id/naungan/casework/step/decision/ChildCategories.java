package id.naungan.casework.step.decision;

import id.naungan.casework.step.Categorised;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Categories of children in need of special protection (AMPK); sealed. */
@MessagePrefix("step.childCategories")
public record ChildCategories(
        @Options("AMPK") @Norm("UU35-2014-59") Set<String> ampk,
        @Nullable @Size(max = 300) String words) implements Categorised {
    @Override
    public String scheme() {
        return "AMPK";
    }

    @Override
    public Set<String> codes() {
        return ampk;
    }
}
