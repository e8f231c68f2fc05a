package id.naungan.casework.step;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of several choices, "none", "not yet" and "not known" stand alone or not at all. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = OnlyWhenAlone.Check.class)
public @interface OnlyWhenAlone {

    /** Codes that say that there is nothing else to say. */
    Set<String> ALONE = Set.of("TIDAK_ADA", "BELUM_ADA", "BELUM", "TIDAK_DIKETAHUI");

    String message() default "step.error.noneAndMore";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts the choices. */
    final class Check implements ConstraintValidator<OnlyWhenAlone, @Nullable Set<String>> {
        @Override
        public boolean isValid(@Nullable Set<String> codes, ConstraintValidatorContext context) {
            return codes == null || codes.size() < 2 || codes.stream().noneMatch(ALONE::contains);
        }
    }
}
