package id.naungan.reference;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The value is the code of a region, at least this deep: 1 province, 2 regency or city, 3 district, 4 village. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = KnownRegion.Check.class)
public @interface KnownRegion {
    int from() default 1;

    String message() default "reference.error.region";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the table of regions. */
    final class Check implements ConstraintValidator<KnownRegion, @Nullable String> {

        private final Regions regions;
        private int from = 1;

        Check(Regions regions) {
            this.regions = regions;
        }

        @Override
        public void initialize(KnownRegion wanted) {
            from = wanted.from();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || regions.find(code).filter(r -> r.level() >= from).isPresent();
        }
    }
}
