package id.naungan.training.evaluation;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Scale;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Five short questions, 1 to 5, and room for a sentence; nobody's name. */
@MessagePrefix("training.evaluation")
public record EvaluationForm(
        @Hidden UUID id,
        @Scale @Min(1) @Max(5) Integer useful,
        @Scale @Min(1) @Max(5) Integer clear,
        @Scale @Min(1) @Max(5) Integer practised,
        @Scale @Min(1) @Max(5) Integer organised,
        @Scale @Min(1) @Max(5) Integer confident,
        @Nullable @LongText @Size(max = 500) String words) {}
