package id.naungan.aid.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account at a bank. */
public record Bank(
        UUID id,
        String bank,
        String number,
        String holder,
        LocalDate since,
        @Nullable LocalDate endedOn) {}
