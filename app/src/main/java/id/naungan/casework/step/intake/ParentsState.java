package id.naungan.casework.step.intake;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Condition of father and mother (F1). */
@MessagePrefix("step.parentsState")
public record ParentsState(
        @NotEmpty @Options("KEADAAN_ORANG_TUA") @OnlyWhenAlone
        Set<String> father,

        @NotEmpty @Options("KEADAAN_ORANG_TUA") @OnlyWhenAlone
        Set<String> mother,

        @Nullable @LongText @Size(max = 2000) String siblings,
        @Nullable @LongText @Size(max = 2000) String words) {}
