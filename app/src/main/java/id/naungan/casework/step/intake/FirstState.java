package id.naungan.casework.step.intake;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the person is found, and what is needed at once (F1). */
@MessagePrefix("step.firstState")
public record FirstState(
        @Options("TINGGAL_DENGAN") String carer,
        Quality dailyCare,
        @NotEmpty @Options("BAHAYA") @OnlyWhenAlone Set<String> dangers,
        @Nullable @LongText @Size(max = 2000) String dangerWords,

        @NotEmpty @Options("KEBUTUHAN_MENDESAK") @OnlyWhenAlone
        Set<String> urgentNeeds,

        @Nullable @LongText @Size(max = 2000) String urgentWords) {}
