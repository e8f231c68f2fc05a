package id.naungan.casework.step.assessment;

import id.naungan.casework.step.Able;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether a child of five to seven is ready for school. */
@MessagePrefix("step.schoolReadiness")
public record SchoolReadiness(
        Able follows,
        Able apart,
        Able plays,
        Able pencil,
        Able toilet,
        Able counts,
        Able tellsName,
        @Nullable @LongText @Size(max = 2000) String words) {}
