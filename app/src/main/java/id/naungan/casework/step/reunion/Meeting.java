package id.naungan.casework.step.reunion;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step on the way home. */
@MessagePrefix("step.meeting")
public record Meeting(
        MeetingKind kind,
        @Half LocalDate on,
        @Nullable @Min(1) @Max(90) @Half Integer days,
        @Size(max = 300) String what) {}
