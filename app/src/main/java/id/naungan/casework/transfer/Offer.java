package id.naungan.casework.transfer;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Where a person shall move, on which day, and why. */
public record Offer(
        UUID destination,
        LocalDate on,
        @LongText @Size(max = 2000) String reason) {}
