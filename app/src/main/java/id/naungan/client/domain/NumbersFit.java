package id.naungan.client.domain;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** NIK and KK agree with the status chosen for them; the sentence stands at the field it is about. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NumbersFit.Check.class)
public @interface NumbersFit {

    String message() default "client.nik.missing";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Numbers}. */
    class Check implements ConstraintValidator<NumbersFit, HasNumbers> {

        @Override
        public boolean isValid(HasNumbers identity, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return at("nik", Numbers.nikProblem(identity.nik(), identity.nikStatus()), context)
                    & at("nikStatus", Numbers.nikStatusProblem(identity.nik(), identity.nikStatus()), context)
                    & at("kk", Numbers.kkProblem(identity.kk(), identity.kkStatus()), context)
                    & at("kkStatus", Numbers.kkStatusProblem(identity.kk(), identity.kkStatus()), context);
        }

        private static boolean at(String field, Optional<String> problem, ConstraintValidatorContext context) {
            problem.ifPresent(key -> context.buildConstraintViolationWithTemplate(key)
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return problem.isEmpty();
        }
    }
}
