package id.naungan.casework.step.visit;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.casework.step.Readiness;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relations, safety and willingness at home. */
@MessagePrefix("step.homeRelations")
public record HomeRelations(
        Quality relations,
        @NotEmpty @Options("BAHAYA") @OnlyWhenAlone Set<String> dangers,
        Readiness willing,

        @NotEmpty @Options("DUKUNGAN_KELUARGA") @OnlyWhenAlone
        Set<String> needs,

        @Nullable @LongText @Size(max = 2000) String words) {}
