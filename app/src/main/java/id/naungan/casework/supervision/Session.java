package id.naungan.casework.supervision;

import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A supervision session as the supervisor writes it down. */
record Session(
        @PastOrPresent LocalDate on,
        @NotEmpty @Options("METODE_SUPERVISI") Set<String> methods,
        @LongText @Size(max = 6000) String findings,
        @Nullable @LongText @Size(max = 6000) String help,
        List<Agreed> steps,
        @Nullable LocalDate nextOn) {

    /** One agreed step. */
    record Agreed(@Size(max = 1000) String what, LocalDate until) {}
}
