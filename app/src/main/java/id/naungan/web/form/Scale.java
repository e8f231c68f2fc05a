package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A whole number tapped on a short scale, such as 1 to 5; the hint says what the ends mean. */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scale {
    int min() default 1;

    int max() default 5;
}
