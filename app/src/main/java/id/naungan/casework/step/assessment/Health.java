package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Able;
import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Body and health, examined more closely. */
@MessagePrefix("step.health")
public record Health(
        @NotEmpty @Options("PENYAKIT") @OnlyWhenAlone Set<String> illnesses,
        Nutrition nutrition,
        Quality senses,
        Quality sleep,
        Quality eating,
        Able selfCare,
        @Nullable @PastOrPresent @Half LocalDate examinedOn,
        @Nullable @Size(max = 200) @Half String examinedBy,
        @Nullable @LongText @Size(max = 2000) String words) {}
