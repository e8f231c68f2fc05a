package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of several lines (at most 10,000 characters unless @Size says otherwise). */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface LongText {}
