package id.naungan.casework.step.review;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contact with the family since the last review. */
@MessagePrefix("step.familyContact")
public record FamilyContact(
        @Options("SERING_KONTAK") String often,
        Quality quality,

        @NotEmpty @Options("HAMBATAN_KELUARGA") @OnlyWhenAlone
        Set<String> obstacles,

        @Nullable @Size(max = 500) String next) {}
