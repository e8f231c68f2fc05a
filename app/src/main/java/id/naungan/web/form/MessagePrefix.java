package id.naungan.web.form;

import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Prefix of a section's message keys where module.recordName will not do. */
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MessagePrefix {
    /** The prefix without trailing dot. */
    String value();
}
