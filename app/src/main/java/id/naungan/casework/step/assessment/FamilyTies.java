package id.naungan.casework.step.assessment;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.casework.step.Wish;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bond with the family, and whether meeting is safe. */
@MessagePrefix("step.familyTies")
public record FamilyTies(
        @Size(max = 300) String closest,
        Quality attachment,
        Wish wish,
        ContactSafety safe,

        @Nullable
        @ShownWhen(
                component = "safe",
                is = {"DIDAMPINGI", "TIDAK_AMAN"},
                required = true)
        @LongText
        @Size(max = 2000)
        String safeWords,

        @NotEmpty @Options("HAMBATAN_KELUARGA") @OnlyWhenAlone
        Set<String> obstacles,

        @Nullable @Size(max = 300) String siblings,
        @Nullable @LongText @Size(max = 2000) String words) {}
