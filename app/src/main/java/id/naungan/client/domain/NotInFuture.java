package id.naungan.client.domain;

import id.naungan.kernel.BirthDate;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A birth that has happened, and not more than 130 years ago. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotInFuture.Check.class)
public @interface NotInFuture {

    String message() default "birthDate.future";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the day the validator calls today. */
    class Check implements ConstraintValidator<NotInFuture, BirthDate> {

        @Override
        public boolean isValid(@Nullable BirthDate birth, ConstraintValidatorContext context) {
            if (birth == null) return true;
            var today = LocalDate.now(context.getClockProvider().getClock());
            return !birth.earliest().isAfter(today) && birth.latest().isAfter(today.minusYears(130));
        }
    }
}
