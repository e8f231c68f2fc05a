package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the browser may fill in, as a value of the autocomplete attribute. */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Autofill {
    /** Value of the autocomplete attribute, such as email, tel or username. */
    String value();
}
