package id.naungan.duty.shift;

import id.naungan.duty.domain.Shift;
import id.naungan.duty.domain.Shift.Part;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shift as the manager writes it down. */
@MessagePrefix("duty.shift")
public record ShiftForm(
        @Hidden UUID id,
        @Hidden @Nullable Integer version,
        @Size(min = 2, max = 40) @Half String name,

        @Pattern(regexp = "[A-Za-z0-9]{1,2}", message = "duty.error.letter") @Half
        String letter,

        @Half LocalTime from,
        @Half LocalTime to,
        Part part,
        @Min(1) @Max(50) @Half @Norm("SNPA-JAGA") int least) {

    static ShiftForm of(Shift shift) {
        return new ShiftForm(
                shift.id(),
                shift.version(),
                shift.name(),
                shift.letter(),
                shift.from(),
                shift.to(),
                shift.part(),
                shift.least());
    }
}
