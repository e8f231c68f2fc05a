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

/** The value is a code of this table; a withdrawn one passes, so that an old record can still be corrected. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = KnownCode.Check.class)
public @interface KnownCode {
    /** Name of the code table. */
    String value();

    String message() default "form.error.choice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the code tables. */
    final class Check implements ConstraintValidator<KnownCode, @Nullable String> {

        private final Codes codes;
        private String table = "";

        Check(Codes codes) {
            this.codes = codes;
        }

        @Override
        public void initialize(KnownCode wanted) {
            table = wanted.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || codes.find(table, code).isPresent();
        }
    }
}
