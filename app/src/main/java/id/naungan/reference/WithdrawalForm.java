package id.naungan.reference;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From when a code or region may not be chosen any more; what was recorded with it stays. */
public record WithdrawalForm(
        LocalDate until,
        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {}
