package id.naungan.casework.step.reunion;

import id.naungan.casework.step.Readiness;
import id.naungan.casework.step.Wish;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether the client is ready (F8). */
@MessagePrefix("step.clientReadiness")
public record ClientReadiness(
        Wish wish,
        Readiness prepared,
        Readiness learning,
        Readiness health,
        @Nullable @Size(max = 500) String fears,
        @LongText @Size(max = 2000) String words) {}
