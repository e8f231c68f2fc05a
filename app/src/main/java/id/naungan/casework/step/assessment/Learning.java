package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Able;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** School, skills and hopes. */
@MessagePrefix("step.learning")
public record Learning(
        Able reading,
        Able counting,
        @Nullable @Size(max = 300) String strong,
        @Nullable @Size(max = 300) String hard,
        @Options("DUKUNGAN_BELAJAR") Set<String> support,
        @Nullable @Size(max = 300) String hopes,
        @Nullable @LongText @Size(max = 2000) String words) {}
