package id.naungan.client.domain;

import id.naungan.kernel.Malformed;
import id.naungan.kernel.PersonName;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A name with at least one letter and nothing invisible in it. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedName.Check.class)
public @interface WellFormedName {

    String message() default "client.name.empty";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link PersonName}. */
    class Check implements ConstraintValidator<WellFormedName, String> {

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            if (name == null) return true;
            try {
                new PersonName(name);
                return true;
            } catch (Malformed malformed) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("client." + malformed.messageKey())
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
