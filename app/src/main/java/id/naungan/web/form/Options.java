package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value chosen from a table that an {@link OptionsSource} serves. */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Options {
    /** Name of the table. */
    String value();

    /** Offers the table as suggestions and accepts other text too. */
    boolean open() default false;
}
