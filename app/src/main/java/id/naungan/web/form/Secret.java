package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A password or code: never shown again, never kept in the browser. */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Secret {
    /** Value of the autocomplete attribute, such as current-password, new-password or one-time-code. */
    String value();
}
