package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asked only when another component of the same record has one of the given values; otherwise dropped on arrival. */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownWhen {
    /** Name of the other component. */
    String component();

    /** Raw values (enum names, codes) that make this one appear. */
    String[] is();

    /** Whether an answer must be given once the field is shown. */
    boolean required() default false;
}
