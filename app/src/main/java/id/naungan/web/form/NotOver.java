package id.naungan.web.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.FutureOrPresent;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A day is over once it is over in the west: nobody in Aceh is told late in the evening that today has passed. */
public final class NotOver implements ConstraintValidator<FutureOrPresent, LocalDate> {

    private static final ZoneId WEST = ZoneId.of("Asia/Jakarta");

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        if (day == null) return true;
        var clock = context.getClockProvider().getClock().withZone(WEST);
        return !day.isBefore(LocalDate.now(clock));
    }
}
